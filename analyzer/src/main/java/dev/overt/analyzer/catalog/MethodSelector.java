package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.MethodId;

/**
 * Methods of one type by name, written {@code java.lang.Thread#sleep(long)}; parameters {@code *}
 * select every overload. A selector speaks of overriders too, unless an overrider has an entry of
 * its own.
 *
 * @param parameters as in {@link MethodId}, or {@code *}
 */
public record MethodSelector(String owner, String name, String parameters) {

  /** Stands for any parameters. */
  public static final String ANY = "*";

  /** Whether this selects the method, which must be declared by the owner itself. */
  public boolean matches(MethodId method) {
    return owner.equals(method.owner())
        && name.equals(method.name())
        && (parameters.equals(ANY) || parameters.equals(method.parameters()));
  }

  @Override
  public String toString() {
    return owner + "#" + name + "(" + parameters + ")";
  }
}
