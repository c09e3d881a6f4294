package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.Modifiers.Annotation;
import dev.overt.analyzer.syntax.SourceUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lombok's annotations in one file, told by name and imports alone: types are not known yet. */
final class LombokAnnotations {

  private static final String ROOT = "lombok.";

  private final Map<String, String> imported = new HashMap<>();
  private boolean isImported;
  private boolean isImportedOnDemand;

  LombokAnnotations(SourceUnit unit) {
    for (Import each : unit.imports()) {
      isImported |= each.name().startsWith("lombok");
      if (each.form() == Import.Form.TYPE) {
        imported.put(each.name().substring(each.name().lastIndexOf('.') + 1), each.name());
      } else if (each.form() == Import.Form.TYPES_ON_DEMAND) {
        isImportedOnDemand |= (each.name() + ".").startsWith(ROOT);
      }
    }
  }

  /** Whether the class or a member of it may bear one. */
  boolean mayBeOn(Member.TypeDeclaration type) {
    return isImported || isWrittenOut(type) || type.members().stream().anyMatch(this::isWrittenOut);
  }

  private boolean isWrittenOut(Member member) {
    for (Annotation each : member.modifiers().annotations()) {
      if (each.name().startsWith(ROOT)) {
        return true;
      }
    }
    return false;
  }

  /** The annotation of Lombok's that has this name behind its package. */
  Optional<Annotation> find(Modifiers modifiers, String name) {
    for (Annotation each : modifiers.annotations()) {
      if (each.name().endsWith(name) && isOfLombok(each.name(), name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private boolean isOfLombok(String written, String name) {
    int dot = written.indexOf('.');
    String head = dot < 0 ? written : written.substring(0, dot);
    String importedHead = imported.get(head);
    String full = importedHead == null ? written : importedHead + written.substring(head.length());
    return full.startsWith(ROOT)
        ? full.endsWith("." + name)
        : importedHead == null && isImportedOnDemand && written.equals(name);
  }

  /** The element of that name. */
  static Optional<Expression> element(Annotation annotation, String name) {
    for (Annotation.Element each : annotation.elements()) {
      if (each.name().equals(name)) {
        return Optional.of(each.value());
      }
    }
    return Optional.empty();
  }

  /** The texts of an element, a single one or an array. */
  static List<String> texts(Annotation annotation, String name) {
    List<String> texts = new ArrayList<>(1);
    element(annotation, name).ifPresent(value -> addText(value, texts));
    return texts;
  }

  private static void addText(Expression value, List<String> texts) {
    if (value instanceof Expression.Literal literal) {
      texts.add(literal.text());
    } else if (value instanceof Expression.Name constant) {
      texts.add(constant.identifier());
    } else if (value instanceof Expression.FieldAccess constant) {
      texts.add(constant.name());
    } else if (value instanceof Expression.ArrayLiteral array) {
      array.elements().forEach(each -> addText(each, texts));
    }
  }

  /** The text of an element that has one. */
  static Optional<String> text(Annotation annotation, String name) {
    return texts(annotation, name).stream().filter(each -> !each.isEmpty()).findFirst();
  }
}
