package dev.overt.analyzer.types.lombok;

import java.util.List;
import java.util.Optional;

/** How Lombok makes names out of names. */
final class LombokNames {

  private LombokNames() {}

  /** The name of the property behind a field; none if it has none of the prefixes. */
  static Optional<String> property(String field, List<String> prefixes) {
    if (prefixes.isEmpty()) {
      return Optional.of(field);
    }
    for (String prefix : prefixes) {
      if (prefix.isEmpty()) {
        return Optional.of(field);
      }
      boolean fits = field.startsWith(prefix) && field.length() > prefix.length();
      if (fits && isWordEnd(prefix, field.charAt(prefix.length()))) {
        String rest = field.substring(prefix.length());
        return Optional.of(Character.toLowerCase(rest.charAt(0)) + rest.substring(1));
      }
    }
    return Optional.empty();
  }

  private static boolean isWordEnd(String prefix, char next) {
    return !Character.isLetter(prefix.charAt(prefix.length() - 1)) || !Character.isLowerCase(next);
  }

  /** {@code prefix} and the property; {@code is} of a boolean one gives way to the prefix. */
  static String accessor(String prefix, String property, boolean isBoolean) {
    boolean isQuestion =
        isBoolean
            && property.startsWith("is")
            && property.length() > 2
            && !Character.isLowerCase(property.charAt(2));
    return isQuestion ? prefix + property.substring(2) : joined(prefix, property);
  }

  /** Both words in camel case. */
  static String joined(String prefix, String name) {
    return prefix.isEmpty()
        ? name
        : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** One of the things that the name speaks of. */
  static String singular(String plural) {
    if (plural.endsWith("ies") && plural.length() > 4) {
      return plural.substring(0, plural.length() - 3) + "y";
    }
    boolean hasLongEnd = plural.matches(".*(ss|sh|ch|x|z|o)es");
    int end = hasLongEnd ? 2 : plural.endsWith("s") && !plural.endsWith("ss") ? 1 : 0;
    return plural.substring(0, plural.length() - end);
  }
}
