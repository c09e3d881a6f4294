package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.MethodId;
import java.util.function.Predicate;

/**
 * Methods of one type by name, written {@code java.lang.Thread#sleep(long)}; parameters {@code *}
 * select every overload. A selector speaks of overriders too, unless an overrider has an entry of
 * its own.
 *
 * <p>Names with asterisks, {@code software.amazon.awssdk.services.*.*Client#get*}, select public
 * methods, constructors and those of {@code Object} excepted, of which no other selector speaks; an
 * asterisk stands for any part of a name, and for no dot.
 *
 * @param parameters as in {@link MethodId}, or {@code *}
 * @param isDerived whether what is said was derived from sources, so that it says nothing of
 *     overriders
 */
public record MethodSelector(String owner, String name, String parameters, boolean isDerived) {

  /** Selects what somebody has written of. */
  public MethodSelector(String owner, String name, String parameters) {
    this(owner, name, parameters, false);
  }

  /** Stands for any parameters. */
  public static final String ANY = "*";

  /** Selects one method. */
  public static MethodSelector of(MethodId method) {
    return new MethodSelector(method.owner(), method.name(), method.parameters());
  }

  /** The same, of what was derived. */
  MethodSelector derived() {
    return new MethodSelector(owner, name, parameters, true);
  }

  /** Tells of binary names of types whether this may select methods of them. */
  public Predicate<String> types() {
    if (!owner.contains(ANY)) {
      return owner::equals;
    }
    String start = owner.substring(0, owner.indexOf(ANY));
    Predicate<String> matches = NamePattern.of(owner).asMatchPredicate();
    return type -> type.startsWith(start) && matches.test(type);
  }

  /** Whether this selects the method, which must be declared by the owner itself. */
  public boolean matches(MethodId method) {
    if (isPattern()) {
      return types().test(method.owner())
          && NamePattern.isSelectable(method)
          && NamePattern.of(name).matcher(method.name()).matches();
    }
    return owner.equals(method.owner())
        && name.equals(method.name())
        && (parameters.equals(ANY) || parameters.equals(method.parameters()));
  }

  /** Whether names are left open, so that this selects public methods of many names or types. */
  public boolean isPattern() {
    return owner.contains(ANY) || name.contains(ANY);
  }

  @Override
  public String toString() {
    return owner + "#" + name + "(" + parameters + ")";
  }
}
