package dev.overt.analyzer.code;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Files below a folder, by a pattern as version control tools write them: {@code *} and {@code ?}
 * within a name, {@code **} across folders. A pattern without a slash fits a name at any depth, and
 * one that fits a folder fits all that is in it.
 *
 * @param base absolute
 */
public record FilePattern(Path base, String text) {

  /** Whether the file fits; relative ones start from the working directory. */
  public boolean fits(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(base)) {
      return false;
    }
    String relative = base.relativize(absolute).toString().replace('\\', '/');
    return Pattern.matches(expression(), relative);
  }

  private String expression() {
    String trimmed = text.replaceFirst("^\\./", "").replaceFirst("/(\\*\\*)?$", "");
    String anchored = trimmed.contains("/") ? trimmed.replaceFirst("^/", "") : "**/" + trimmed;
    StringBuilder expression = new StringBuilder();
    for (int at = 0; at < anchored.length(); at++) {
      if (anchored.startsWith("**/", at)) {
        expression.append("(?:.*/)?");
        at += 2;
      } else if (anchored.startsWith("**", at)) {
        expression.append(".*");
        at += 1;
      } else {
        expression.append(letter(anchored.charAt(at)));
      }
    }
    return expression + "(?:/.*)?";
  }

  private static String letter(char letter) {
    return switch (letter) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      default -> Pattern.quote(Character.toString(letter));
    };
  }
}
