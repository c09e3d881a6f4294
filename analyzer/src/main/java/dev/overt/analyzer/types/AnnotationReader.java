package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Annotation;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Type.ClassType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Annotations as written, to annotations as meant. */
final class AnnotationReader {

  private AnnotationReader() {}

  static List<AppliedAnnotation> of(List<Annotation> written, Scope scope) {
    List<AppliedAnnotation> read = new ArrayList<>(written.size());
    for (Annotation each : written) {
      read.add(of(each, scope));
    }
    return read;
  }

  private static AppliedAnnotation of(Annotation written, Scope scope) {
    TypeReader reader = new TypeReader(scope);
    Map<String, String> elements = new LinkedHashMap<>();
    for (Annotation.Element element : written.elements()) {
      text(element.value(), reader).ifPresent(text -> elements.put(element.name(), text));
    }
    Type type = reader.named(written.name());
    return new AppliedAnnotation(
        type instanceof ClassType known ? known.symbol().name() : written.name(), elements);
  }

  private static Optional<String> text(Expression value, TypeReader reader) {
    if (value instanceof Expression.Literal literal) {
      return Optional.of(literal.text());
    } else if (value instanceof Expression.Name name) {
      return Optional.of(name.identifier());
    } else if (value instanceof Expression.FieldAccess access) {
      return Optional.of(access.name());
    } else if (value instanceof Expression.ClassLiteral literal) {
      return Optional.of(Erasure.name(reader.of(literal.type())));
    } else if (value instanceof Expression.ArrayLiteral array && !array.elements().isEmpty()) {
      return text(array.elements().get(0), reader);
    }
    return Optional.empty();
  }
}
