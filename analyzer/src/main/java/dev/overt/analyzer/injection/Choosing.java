package dev.overt.analyzer.injection;

import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.types.AppliedAnnotation;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * The rules by which containers choose among beans of a type: qualifiers, alternatives, preferred
 * beans, names, priorities, in this order. Each container knows only some of them; a program that
 * starts leaves nothing over to those that its own does not know.
 */
final class Choosing {

  private final Wanted wanted;
  private final String type;

  /**
   * @param type simple name of the type that is asked for
   */
  Choosing(Wanted wanted, String type) {
    this.wanted = wanted;
    this.type = type;
  }

  /** Those that may be given. */
  List<Bean> among(List<Bean> candidates) {
    List<Bean> left = candidates.stream().filter(this::isQualified).toList();
    left = alternatives(left);
    left = unless(left, bean -> bean.is(Injection.FALLBACK));
    left = narrowed(left, bean -> bean.is(Injection.PREFERRED) || bean.is(Injection.ALIAS));
    if (wanted.tags().isPlain() && !wanted.tags().has(Injection.NEUTRAL)) {
      left = narrowed(left, bean -> bean.tags().isPlain());
    }
    left = narrowed(left, bean -> bean.isNamed(wanted.name(), type));
    return first(left, Comparator.naturalOrder());
  }

  /** All that are handed over together. */
  List<Bean> all(List<Bean> candidates) {
    return candidates.stream()
        .filter(this::isQualified)
        .filter(bean -> !isSwitchedOff(bean))
        .toList();
  }

  private boolean isQualified(Bean bean) {
    return wanted.tags().names().stream().allMatch(name -> isNamed(bean, name))
        && bean.tags().qualifiers().containsAll(wanted.tags().qualifiers());
  }

  private boolean isNamed(Bean bean, String name) {
    return bean.isNamed(name.isEmpty() ? wanted.name() : name, type)
        || bean.tags().qualifiers().stream()
            .map(AppliedAnnotation::type)
            .anyMatch(each -> each.equals(name));
  }

  private static boolean isSwitchedOff(Bean bean) {
    return bean.is(Injection.ALTERNATIVE) && bean.tags().priority().isEmpty();
  }

  private static List<Bean> alternatives(List<Bean> beans) {
    List<Bean> switchedOn = beans.stream().filter(bean -> !isSwitchedOff(bean)).toList();
    if (switchedOn.isEmpty()) {
      return beans;
    }
    List<Bean> alternatives =
        switchedOn.stream().filter(bean -> bean.is(Injection.ALTERNATIVE)).toList();
    return alternatives.isEmpty()
        ? switchedOn
        : first(alternatives, Comparator.<Integer>naturalOrder().reversed());
  }

  /** Those with a property if any has it, and those that are there if none of these may be. */
  private static List<Bean> narrowed(List<Bean> beans, Predicate<Bean> isBetter) {
    if (beans.size() < 2) {
      return beans;
    }
    List<Bean> better = beans.stream().filter(isBetter).toList();
    return better.isEmpty() ? beans : better;
  }

  private static List<Bean> unless(List<Bean> beans, Predicate<Bean> isLast) {
    boolean isSure = beans.stream().anyMatch(bean -> !isLast.test(bean) && !bean.isDoubtful());
    return isSure ? beans.stream().filter(isLast.negate()).toList() : beans;
  }

  private static List<Bean> first(List<Bean> beans, Comparator<Integer> order) {
    List<Integer> priorities =
        beans.stream()
            .map(bean -> bean.tags().priority())
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .sorted(order)
            .toList();
    return priorities.isEmpty()
        ? beans
        : narrowed(beans, bean -> bean.tags().priority().equals(OptionalInt.of(priorities.get(0))));
  }
}
