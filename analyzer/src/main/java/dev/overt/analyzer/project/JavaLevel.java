package dev.overt.analyzer.project;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java versions as build files spell them. */
final class JavaLevel {

  private static final Pattern SPELLED = Pattern.compile("(?:1\\.)?(\\d{1,2})(?:\\.\\d+)*");

  private JavaLevel() {}

  /** The feature release: {@code 8} of {@code 1.8}, {@code 17} of {@code 17.0.2}. */
  static Optional<Integer> of(String spelled) {
    Matcher matcher = SPELLED.matcher(spelled);
    return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }
}
