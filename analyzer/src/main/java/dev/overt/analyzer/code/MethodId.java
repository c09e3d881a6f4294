package dev.overt.analyzer.code;

/**
 * A method or constructor by its erasure, as JVMS 4.3.3 tells methods apart.
 *
 * <p>No record, since it is the key of most maps: a hash code that is kept spares the reading of
 * three texts.
 */
public final class MethodId implements Comparable<MethodId> {

  /** Constructors bear this name, as in class files. */
  public static final String CONSTRUCTOR = "<init>";

  /** Static initializers bear this name, as in class files. */
  public static final String STATIC_INITIALIZER = "<clinit>";

  private final String owner;
  private final String name;
  private final String parameters;
  private final int hash;

  /**
   * Names a method.
   *
   * @param owner binary name of the declaring class (JLS 13.1), such as {@code java.util.Map$Entry}
   * @param name simple name; {@code <init>} for a constructor, {@code <clinit>} for a static
   *     initializer
   * @param parameters erased parameter types, binary names joined by commas, arrays as {@code
   *     int[]}
   */
  public MethodId(String owner, String name, String parameters) {
    this.owner = owner;
    this.name = name;
    this.parameters = parameters;
    this.hash = (owner.hashCode() * 31 + name.hashCode()) * 31 + parameters.hashCode();
  }

  /** Binary name of the declaring class. */
  public String owner() {
    return owner;
  }

  /** Simple name, or that of constructors or initializers. */
  public String name() {
    return name;
  }

  /** Erased parameter types, joined by commas. */
  public String parameters() {
    return parameters;
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
    int order = compare(owner, other.owner);
    if (order == 0) {
      order = compare(name, other.name);
    }
    return order == 0 ? compare(parameters, other.parameters) : order;
  }

  // Methods of one class mostly have its very name.
  @SuppressWarnings({"StringEquality", "ReferenceEquality"})
  private static int compare(String one, String other) {
    return one == other ? 0 : one.compareTo(other);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof MethodId method
            && hash == method.hash
            && name.equals(method.name)
            && owner.equals(method.owner)
            && parameters.equals(method.parameters);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return owner + "#" + name + "(" + parameters + ")";
  }
}
