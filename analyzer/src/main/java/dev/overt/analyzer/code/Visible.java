package dev.overt.analyzer.code;

import java.util.function.IntPredicate;

/**
 * Text from a project in a form that steers no terminal and no log: control characters, marks of
 * writing direction and other characters without a width are written as escapes, as Java and JSON
 * write them.
 */
public final class Visible {

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
