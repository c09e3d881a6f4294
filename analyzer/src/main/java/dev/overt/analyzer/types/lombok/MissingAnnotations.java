package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.syntax.SourceUnit;

/** Annotations whose class is not at hand, as Lombok's often is not: it is no library to run. */
public final class MissingAnnotations {

  private static final String ROOT = "lombok";

  private MissingAnnotations() {}

  /**
   * The binary name of an annotation that nothing declares: Lombok's, if the file imports all of
   * Lombok on demand, else the name as it is written.
   */
  public static String name(String written, SourceUnit unit) {
    return unit.imports().stream().anyMatch(MissingAnnotations::isOfAll)
        ? ROOT + "." + written.replace('.', '$')
        : written;
  }

  private static boolean isOfAll(Import each) {
    return each.form() == Import.Form.TYPES_ON_DEMAND && each.name().equals(ROOT);
  }
}
