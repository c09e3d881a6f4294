package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.symbol.Classes;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.Lazy;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The head of a class of source: its type parameters and what it inherits from (JLS 8.1). */
final class SourceHeader {

  private final SourceClass type;
  private final Scope scope;
  private final List<TypeVariable> typeParameters = new ArrayList<>();
  private final Lazy<List<ClassType>> supertypes = new Lazy<>(this::readSupertypes);

  SourceHeader(SourceClass type) {
    this.type = type;
    this.scope =
        TypeReader.declare(
            type.declaration().header().typeParameters(), type.surroundings(), typeParameters);
  }

  List<TypeVariable> typeParameters() {
    return typeParameters;
  }

  Optional<ClassType> superclass() {
    if (type.isInterface()) {
      return Optional.empty();
    }
    for (ClassType each : supertypes()) {
      if (!((KnownClass) each.symbol()).isInterface() && !isMissing(each)) {
        return Optional.of(each);
      }
    }
    return Optional.of(implicitSuperclass());
  }

  private ClassType implicitSuperclass() {
    Classes index = type.unit().typeSystem().index();
    return switch (type.kind()) {
      case ENUM -> new ClassType(index.named("java.lang.Enum"), List.of(Erasure.raw(type)));
      case RECORD -> index.type("java.lang.Record");
      default -> index.object();
    };
  }

  List<ClassType> interfaces() {
    if (type.kind() == Member.Kind.ANNOTATION) {
      return List.of(type.unit().typeSystem().index().type("java.lang.annotation.Annotation"));
    }
    List<ClassType> found = new ArrayList<>(2);
    for (ClassType each : supertypes()) {
      if (((KnownClass) each.symbol()).isInterface()) {
        found.add(each);
      }
    }
    return found;
  }

  List<String> missing() {
    List<String> missing = new ArrayList<>(0);
    for (ClassType each : supertypes()) {
      if (isMissing(each)) {
        missing.add(each.symbol().name());
      }
    }
    int written =
        type.declaration().header().extended().size()
            + type.declaration().header().implemented().size();
    if (supertypes().size() < written && type.created().isEmpty()) {
      missing.add("?");
    }
    return missing;
  }

  private static boolean isMissing(ClassType type) {
    return type.symbol() instanceof MissingClass;
  }

  private List<ClassType> supertypes() {
    if (type.created().isPresent()) {
      return List.of(type.created().get());
    }
    Set<KnownClass> reading = type.unit().program().reading();
    if (!reading.add(type)) {
      return List.of();
    }
    try {
      return supertypes.get();
    } finally {
      reading.remove(type);
    }
  }

  private List<ClassType> readSupertypes() {
    List<TypeSyntax> written = new ArrayList<>(type.declaration().header().extended());
    written.addAll(type.declaration().header().implemented());
    List<ClassType> read = new ArrayList<>(written.size());
    for (Type each : new TypeReader(scope).all(written)) {
      if (each instanceof ClassType found) {
        read.add(found);
      }
    }
    return read;
  }
}
