package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.MethodId;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in which an asterisk stands for any letters but a dot. */
final class NamePattern {

  private static final Set<String> OF_OBJECT =
      Set.of("equals", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private NamePattern() {}

  /** Matches names that are the same but for any letters in place of an asterisk. */
  static Pattern of(String glob) {
    return Pattern.compile(
        Stream.of(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^.]*")));
  }

  /** Whether a pattern may select the method at all: no constructor, no method of Object. */
  static boolean isSelectable(MethodId method) {
    return !method.isConstructor() && !OF_OBJECT.contains(method.name());
  }
}
