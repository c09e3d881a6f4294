package dev.overt.analyzer.injection;

import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.types.AppliedAnnotation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the annotations of a bean, or of who is given one, say about it.
 *
 * @param names that it is called by; empty texts where only that there is a name is said
 * @param qualifiers the annotations that tell it from others
 */
record Tags(
    Set<Injection> roles,
    List<String> names,
    List<AppliedAnnotation> qualifiers,
    OptionalInt priority) {

  static final Tags NONE = new Tags(Set.of(), List.of(), List.of(), OptionalInt.empty());

  static Tags of(List<AppliedAnnotation> annotations, Roles meaning) {
    if (annotations.isEmpty()) {
      return NONE;
    }
    List<String> names = new ArrayList<>();
    List<AppliedAnnotation> qualifiers = new ArrayList<>();
    OptionalInt priority = OptionalInt.empty();
    for (AppliedAnnotation each : annotations) {
      Set<Injection> roles = meaning.of(each.type());
      if (roles.contains(Injection.NAME)) {
        names.add(each.text("value").orElse(""));
      } else if (roles.contains(Injection.POINT)) {
        names.addAll(meaning.names(each));
      } else if (meaning.isQualifier(each.type())) {
        qualifiers.add(each);
      }
      if (roles.contains(Injection.PRIORITY)) {
        priority = number(each.text("value").orElse(""));
      }
    }
    return new Tags(meaning.of(annotations), names, qualifiers, priority);
  }

  private static OptionalInt number(String text) {
    String digits = text.replace("_", "");
    return digits.matches("-?\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
  }

  boolean has(Injection role) {
    return roles.contains(role);
  }

  /** Whether nothing is said that tells one bean from another. */
  boolean isPlain() {
    return names.isEmpty() && qualifiers.isEmpty();
  }

  /** These, with what a class says of all beans that its methods make. */
  Tags in(Tags around) {
    if (!around.has(Injection.CONDITIONAL)) {
      return this;
    }
    Set<Injection> both = EnumSet.of(Injection.CONDITIONAL);
    both.addAll(roles);
    return new Tags(both, names, qualifiers, priority);
  }
}
