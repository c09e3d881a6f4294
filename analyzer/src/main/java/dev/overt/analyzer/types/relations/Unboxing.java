package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.Primitive;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.symbol.Primitives;
import java.util.Optional;

/** The unboxing conversion (JLS 5.1.8). */
public final class Unboxing {

  private Unboxing() {}

  /** What a box holds; the type itself if it is primitive. */
  public static Optional<Primitives> of(Type type) {
    if (type instanceof Primitive primitive) {
      return Optional.of(Primitives.of(primitive));
    }
    if (type instanceof ClassType of) {
      return Primitives.boxedBy(of.symbol().name());
    }
    if (type instanceof TypeVariable variable && !(type instanceof InferenceVariable)) {
      return variable.bounds().stream().flatMap(bound -> of(bound).stream()).findFirst();
    }
    return Optional.empty();
  }
}
