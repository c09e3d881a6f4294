package dev.overt.analyzer.types;

/**
 * What a type of the JDK's is to whoever holds one: one thing after the other, or something else.
 * These are shapes of values, as arrays are, and no facts of a library that a catalog could change.
 */
public enum Shape {
  COLLECTION("java.util.Collection"),
  ITERABLE("java.lang.Iterable"),
  ITERATOR("java.util.Iterator"),
  MAP("java.util.Map"),
  OPTIONAL("java.util.Optional"),
  SPLITERATOR("java.util.Spliterator"),
  STREAM("java.util.stream.BaseStream");

  private static final String PLATFORM = "java.";
  private static final String COLLECTIONS = "java.util.";
  private static final String ATOMICS = "java.util.concurrent.atomic.";
  private static final String SET = "Set";

  private final String typeName;

  Shape(String typeName) {
    this.typeName = typeName;
  }

  /** Whether a type is this one. */
  public boolean is(Type type) {
    return type instanceof Type.ClassType known && known.symbol().name().equals(typeName);
  }

  /** Whether a type is this one or below it. */
  public boolean isAbove(Type type, Program program) {
    return type instanceof Type.ClassType known && program.isSubclass(known.symbol(), typeName);
  }

  /** Whether a class is of the JDK. */
  public static boolean isOfPlatform(String owner) {
    return owner.startsWith(PLATFORM);
  }

  /** Whether a number before it is an amount of time, of which none is no limit but no time. */
  public static boolean isUnitOfTime(String type) {
    return type.equals("java.util.concurrent.TimeUnit");
  }

  /** Whether a class is where the collections of the JDK are. */
  public static boolean isAmongCollections(String owner) {
    return owner.startsWith(COLLECTIONS);
  }

  /** Whether a class is where the variables of the JDK are that are set in one step. */
  public static boolean isAmongAtomics(String owner) {
    return owner.startsWith(ATOMICS);
  }

  /** Whether a collection of the JDK may have an element twice, by its name. */
  public static boolean isList(Type type) {
    return type instanceof Type.ClassType known
        && !known.symbol().name().endsWith(SET)
        && !known.symbol().name().endsWith("Map");
  }
}
