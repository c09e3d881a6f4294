package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.ShortName;
import java.util.List;
import java.util.Set;

/** Names by which authors say what they mean, whatever library they come from. */
final class MeantNames {

  private static final List<String> BEGINNINGS = List.of("ignore", "unused");

  private static final Set<String> NULLABLE = Set.of("CheckForNull", "Nullable");

  private MeantNames() {}

  /** Whether an annotation, by its binary name, says that a result may be null. */
  static boolean isNullable(String annotation) {
    return NULLABLE.contains(ShortName.of(annotation));
  }

  /** Whether an annotation, by its binary name, says that nobody should call a method any more. */
  static boolean isGivenUp(String annotation) {
    return ShortName.of(annotation).equals("Deprecated");
  }

  /** Whether a variable of that name is not to be read. */
  static boolean isMeant(String name) {
    return name.replace("_", "").isEmpty() || BEGINNINGS.stream().anyMatch(name::startsWith);
  }

  /** Whether an annotation, by its binary name, says that a result may be dropped. */
  static boolean isIgnorable(String annotation) {
    return ShortName.of(annotation).equals("CanIgnoreReturnValue");
  }
}
