package dev.overt.analyzer.catalog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written form of types and methods in a catalog. */
final class SelectorText {

  private static final String WORD = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*";
  private static final String TYPE = WORD + "(?:\\." + WORD + ")*";
  private static final String PARAMETER = TYPE + "(?:\\[\\])*";
  private static final String PARAMETERS = "\\*|(?:" + PARAMETER + "(?:," + PARAMETER + ")*)?";
  private static final Pattern METHOD =
      Pattern.compile("(" + TYPE + ")#(<init>|" + WORD + ")\\((" + PARAMETERS + ")\\)");

  private static final Pattern METHODS =
      Pattern.compile(
          "((?:[\\p{javaJavaIdentifierPart}*]+\\.)+[\\p{javaJavaIdentifierPart}*]+)"
              + "#([\\p{javaJavaIdentifierPart}*]+)");

  private SelectorText() {}

  static boolean isType(String text) {
    return text.matches(TYPE);
  }

  static Optional<MethodSelector> method(String text) {
    Matcher matcher = METHOD.matcher(text);
    return matcher.matches()
        ? Optional.of(new MethodSelector(matcher.group(1), matcher.group(2), matcher.group(3)))
        : Optional.empty();
  }

  /** Many types, many names, or both: an asterisk stands for any part of a name. */
  static Optional<MethodSelector> methods(String text) {
    Matcher matcher = METHODS.matcher(text);
    return matcher.matches() && text.contains("*")
        ? Optional.of(new MethodSelector(matcher.group(1), matcher.group(2), MethodSelector.ANY))
        : Optional.empty();
  }
}
