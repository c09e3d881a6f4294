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

  private final TypeReader types;

  private AnnotationReader(Scope scope) {
    this.types = new TypeReader(scope);
  }

  static List<AppliedAnnotation> of(List<Annotation> written, Scope scope) {
    return written.isEmpty() ? List.of() : new AnnotationReader(scope).all(written);
  }

  private List<AppliedAnnotation> all(List<Annotation> written) {
    List<AppliedAnnotation> read = new ArrayList<>(written.size());
    for (Annotation each : written) {
      read.add(of(each));
    }
    return read;
  }

  private AppliedAnnotation of(Annotation written) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    Map<String, List<AppliedAnnotation>> nested = new LinkedHashMap<>();
    for (Annotation.Element element : written.elements()) {
      List<String> found = texts(element.value());
      if (!found.isEmpty()) {
        texts.put(element.name(), found);
      }
      if (!element.nested().isEmpty()) {
        nested.put(element.name(), all(element.nested()));
      }
    }
    Type type = types.named(written.name());
    return new AppliedAnnotation(
        type instanceof ClassType known ? known.symbol().name() : written.name(), texts, nested);
  }

  private List<String> texts(Expression value) {
    if (value instanceof Expression.ArrayLiteral array) {
      return array.elements().stream().flatMap(each -> text(each).stream()).toList();
    }
    return text(value).stream().toList();
  }

  /** A constant: a literal, the name of another constant, or such joined by {@code +}. */
  private Optional<String> text(Expression value) {
    if (value instanceof Expression.Literal literal) {
      return Optional.of(literal.text());
    } else if (value instanceof Expression.Name name) {
      return Optional.of(name.identifier());
    } else if (value instanceof Expression.FieldAccess access) {
      return Optional.of(access.name());
    } else if (value instanceof Expression.ClassLiteral literal) {
      return Optional.of(Erasure.name(types.of(literal.type())));
    }
    return value instanceof Expression.Binary sum && sum.operator().equals("+")
        ? joined(sum.operands())
        : Optional.empty();
  }

  private Optional<String> joined(List<Expression> operands) {
    StringBuilder text = new StringBuilder();
    for (Expression operand : operands) {
      text.append(text(operand).orElse("?"));
    }
    return Optional.of(text.toString());
  }
}
