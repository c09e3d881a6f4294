package dev.overt.analyzer.report;

import dev.overt.analyzer.project.Libraries;
import java.util.stream.Collectors;

/** What would make the next scan see more. */
public final class Hint {

  /** A reader wants to know which, and will not read all. */
  private static final int NAMED = 3;

  private Hint() {}

  /** A line with its break, or nothing if there is nothing to be gained. */
  public static String of(Report.Scope scope) {
    return scope.hasMissedLibraries() ? "hint: %s\n".formatted(text(scope.libraries())) : "";
  }

  private static String text(Libraries libraries) {
    boolean isOfBuild =
        libraries.origin() == Libraries.Origin.MAVEN
            || libraries.origin() == Libraries.Origin.GRADLE;
    if (isOfBuild && libraries.missing().isEmpty()) {
      return "calls into libraries that the build does not name are unknown; see --classpath";
    }
    return switch (libraries.origin()) {
      case GIVEN, NOBODY ->
          "calls into libraries are unknown without a class path; see --classpath";
      case MAVEN ->
          "%s; 'mvn dependency:go-offline' brings what it can, or give --classpath"
              .formatted(missing(libraries, "the local repository"));
      case GRADLE ->
          "%s; build once with Gradle, or give --classpath"
              .formatted(missing(libraries, "the Gradle cache"));
    };
  }

  private static String missing(Libraries libraries, String place) {
    String count =
        libraries.missing().size() == 1
            ? "1 library is"
            : libraries.missing().size() + " libraries are";
    String named = libraries.missing().stream().limit(NAMED).collect(Collectors.joining(", "));
    String more = libraries.missing().size() > NAMED ? ", ..." : "";
    return "%s not in %s (%s%s)".formatted(count, place, named, more);
  }
}
