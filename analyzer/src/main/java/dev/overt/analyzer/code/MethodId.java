package dev.overt.analyzer.code;

import java.util.Comparator;

/**
 * A method or constructor by its erasure, as JVMS 4.3.3 tells methods apart.
 *
 * @param owner binary name of the declaring class (JLS 13.1), such as {@code java.util.Map$Entry}
 * @param name simple name; {@code <init>} for a constructor, {@code <clinit>} for a static
 *     initializer
 * @param parameters erased parameter types, binary names joined by commas, arrays as {@code int[]}
 */
public record MethodId(String owner, String name, String parameters)
    implements Comparable<MethodId> {

  /** Constructors bear this name, as in class files. */
  public static final String CONSTRUCTOR = "<init>";

  /** Static initializers bear this name, as in class files. */
  public static final String STATIC_INITIALIZER = "<clinit>";

  private static final Comparator<MethodId> ORDER =
      Comparator.comparing(MethodId::owner)
          .thenComparing(MethodId::name)
          .thenComparing(MethodId::parameters);

  @Override
  public int hashCode() {
    return (owner.hashCode() * 31 + name.hashCode()) * 31 + parameters.hashCode();
  }

  /** The method that {@link #toString} spelled. */
  public static MethodId read(String spelled) {
    int name = spelled.indexOf('#');
    int parameters = spelled.indexOf('(', name);
    return new MethodId(
        spelled.substring(0, name),
        spelled.substring(name + 1, parameters),
        spelled.substring(parameters + 1, spelled.length() - 1));
  }

  /** Whether this names a constructor. */
  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  /** The owner without its package, a constructor by its class: {@code Map.Entry.getKey}. */
  public String shortName() {
    String type = ShortName.of(owner);
    if (name.equals(STATIC_INITIALIZER)) {
      return "the static initializer of " + type;
    }
    return isConstructor() ? "new " + type : type + "." + name;
  }

  @Override
  public int compareTo(MethodId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return owner + "#" + name + "(" + parameters + ")";
  }
}
