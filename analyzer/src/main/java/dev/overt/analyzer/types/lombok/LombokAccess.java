package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.Modifiers.Annotation;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** Who may call what Lombok makes; {@code NONE} asks for nothing to be made. */
enum LombokAccess {
  PUBLIC(Modifier.PUBLIC),
  MODULE(0),
  PROTECTED(Modifier.PROTECTED),
  PACKAGE(0),
  PRIVATE(Modifier.PRIVATE),
  NONE(0);

  private final int flags;

  LombokAccess(int flags) {
    this.flags = flags;
  }

  int flags() {
    return flags;
  }

  /** What the element says, or {@code PUBLIC}. */
  static LombokAccess of(Annotation annotation, String element) {
    return LombokAnnotations.text(annotation, element).flatMap(LombokAccess::named).orElse(PUBLIC);
  }

  private static Optional<LombokAccess> named(String name) {
    for (LombokAccess each : values()) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
