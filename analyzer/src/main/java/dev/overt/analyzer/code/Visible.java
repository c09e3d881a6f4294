package dev.overt.analyzer.code;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Text from a project in a form that steers no terminal and no log: control characters, marks of
 * writing direction and other characters without a width are written as escapes, as Java and JSON
 * write them, and so is the first sign of what some build servers take for a command anywhere in a
 * line: {@code ##[} and {@code ##vso[}.
 */
public final class Visible {

  private static final Pattern COMMAND = Pattern.compile("##(\\w*)\\[");

  private Visible() {}

  /** A text whose line ends and tabs stay. */
  public static String text(String text) {
    return escaped(text, Visible::isSteering);
  }

  /** A text that stands in one line, such as a name. */
  public static String line(String text) {
    return escaped(text, letter -> letter == '\n' || letter == '\t' || isSteering(letter));
  }

  private static boolean isSteering(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL -> letter != '\n' && letter != '\t';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  private static String escaped(String text, IntPredicate isSteering) {
    return COMMAND.matcher(letters(text, isSteering)).replaceAll("\\\\u0023#$1[");
  }

  private static String letters(String text, IntPredicate isSteering) {
    if (text.codePoints().noneMatch(isSteering)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (isSteering.test(letter)) {
                for (char half : Character.toChars(letter)) {
                  visible.append("\\u%04x".formatted((int) half));
                }
              } else {
                visible.appendCodePoint(letter);
              }
            });
    return visible.toString();
  }
}
