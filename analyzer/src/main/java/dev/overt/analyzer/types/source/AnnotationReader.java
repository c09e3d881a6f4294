package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Modifiers.Annotation;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.lombok.MissingAnnotations;
import dev.overt.analyzer.types.relations.Erasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Annotations as written, to annotations as meant. */
final class AnnotationReader {

  /** Constants that stand for constants that stand for constants; broken code may go in circles. */
  private static final int DEEPEST = 8;

  private final TypeReader types;
  private final Constants constants;
  private final UnitScope unit;
  private final int depth;

  private AnnotationReader(Scope scope, int depth) {
    this.types = new TypeReader(scope);
    this.constants = new Constants(scope);
    this.unit = scope.unit();
    this.depth = depth;
  }

  static List<AppliedAnnotation> of(List<Annotation> written, Scope scope) {
    return written.isEmpty() ? List.of() : new AnnotationReader(scope, 0).all(written);
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
        type instanceof ClassType known
            ? known.symbol().name()
            : MissingAnnotations.name(written.name(), unit.unit()),
        texts,
        nested);
  }

  private List<String> texts(Expression value) {
    if (value instanceof Expression.ArrayLiteral array) {
      return array.elements().stream().flatMap(each -> text(each).stream()).toList();
    }
    return text(value).stream().toList();
  }

  /**
   * A constant: a literal, what the field of source that it names is declared with, else the name
   * itself, or such joined by {@code +}.
   */
  private Optional<String> text(Expression value) {
    if (value instanceof Expression.Literal literal) {
      return Optional.of(literal.text());
    } else if (value instanceof Expression.Name name) {
      return constants
          .named(name.identifier())
          .flatMap(this::text)
          .or(() -> Optional.of(name.identifier()));
    } else if (value instanceof Expression.FieldAccess access) {
      return constants.of(access).flatMap(this::text).or(() -> Optional.of(access.name()));
    } else if (value instanceof Expression.ClassLiteral literal) {
      return Optional.of(Erasure.name(types.of(literal.type())));
    }
    return value instanceof Expression.Binary sum && sum.operator().equals("+")
        ? joined(sum.operands())
        : Optional.empty();
  }

  private Optional<String> text(ConstantField field) {
    return depth < DEEPEST && field.initializer() != Expression.NONE
        ? new AnnotationReader(field.scope(), depth + 1).text(field.initializer())
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
