package dev.overt.analyzer.types.symbol;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.Primitive;
import java.util.List;
import java.util.Optional;

/** The eight primitive types, their boxes and how they widen (JLS 4.2, 5.1.2, 5.1.7). */
public enum Primitives {
  BOOLEAN("java.lang.Boolean"),
  BYTE("java.lang.Byte"),
  SHORT("java.lang.Short"),
  CHAR("java.lang.Character"),
  INT("java.lang.Integer"),
  LONG("java.lang.Long"),
  FLOAT("java.lang.Float"),
  DOUBLE("java.lang.Double");

  private static final List<Primitives> ALL = List.of(values());

  private final Primitive type;
  private final String box;

  Primitives(String box) {
    this.type = new Primitive(name().toLowerCase(java.util.Locale.ROOT));
    this.box = box;
  }

  public Primitive type() {
    return type;
  }

  /** Binary name of the class that boxes it. */
  public String box() {
    return box;
  }

  public static Type ofDescriptor(char tag) {
    return switch (tag) {
      case 'Z' -> BOOLEAN.type;
      case 'B' -> BYTE.type;
      case 'S' -> SHORT.type;
      case 'C' -> CHAR.type;
      case 'I' -> INT.type;
      case 'J' -> LONG.type;
      case 'F' -> FLOAT.type;
      case 'D' -> DOUBLE.type;
      default -> Type.UNKNOWN;
    };
  }

  public static Type ofKeyword(String keyword) {
    for (Primitives each : ALL) {
      if (each.type.keyword().equals(keyword)) {
        return each.type;
      }
    }
    return keyword.equals("void") ? Type.VOID : Type.UNKNOWN;
  }

  public static Primitives of(Primitive type) {
    for (Primitives each : ALL) {
      if (each.type.keyword().equals(type.keyword())) {
        return each;
      }
    }
    throw new IllegalArgumentException(type.keyword() + " is no primitive type");
  }

  /** The type that a class boxes, by the binary name of the class. */
  public static Optional<Primitives> boxedBy(String name) {
    return name.startsWith("java.lang.")
        ? ALL.stream().filter(each -> each.box.equals(name)).findFirst()
        : Optional.empty();
  }

  boolean isNumeric() {
    return this != BOOLEAN;
  }

  /** Whether a value of this type becomes the other by itself: the same, or widened. */
  public boolean widensTo(Primitives other) {
    if (this == other) {
      return true;
    }
    if (this == BOOLEAN || other == BOOLEAN || other == CHAR) {
      return false;
    }
    return this == CHAR ? other.compareTo(INT) >= 0 : compareTo(other) < 0;
  }

  /** The type of an operation on both (JLS 5.6.2). */
  public Primitives promotedWith(Primitives other) {
    Primitives larger = compareTo(other) >= 0 ? this : other;
    return larger.compareTo(INT) < 0 ? INT : larger;
  }
}
