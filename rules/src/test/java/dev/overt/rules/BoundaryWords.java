package dev.overt.rules;

import dev.overt.analyzer.types.ClassSymbol;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How programs that cross a boundary are written, by the types of their values. */
record BoundaryWords(List<Word> words) {

  /** What blocks, on a line of its own. */
  static final String BLOCKS = "Thread.sleep(1);";

  private static final String BODY = "\n      " + BLOCKS + "\n";

  /** One line of the file. */
  record Word(String role, String type, String text) {}

  static BoundaryWords read() {
    try (InputStream text = BoundaryWords.class.getResourceAsStream("/boundary-words.txt")) {
      return new BoundaryWords(
          new String(text.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split(" \\| ", 3))
              .map(parts -> new Word(parts[0], parts[1], parts[2]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words for this role of a value of that type. */
  Optional<String> of(String role, ClassSymbol type, Library library) {
    return words.stream()
        .filter(word -> word.role.equals(role))
        .filter(
            word -> type.name().equals(word.type) || library.program().isSubclass(type, word.type))
        .findFirst()
        .map(Word::text);
  }

  /** The same with a value in them. */
  Optional<String> of(String role, ClassSymbol type, Library library, String value) {
    return of(role, type, library).map(text -> filled(text, value));
  }

  private static String filled(String text, String value) {
    return text.replace("{0}", function(0))
        .replace("{1}", function(1))
        .replace("{body}", BODY)
        .replace("{}", value);
  }

  /** A function that blocks; since it never ends well, it may stand for one with any result. */
  static String function(int arity) {
    String[] parameters = new String[arity];
    Arrays.setAll(parameters, i -> "p" + i);
    return "(%s) -> {%s      throw new IllegalStateException();\n    }"
        .formatted(String.join(", ", parameters), BODY);
  }

  static String body() {
    return BODY;
  }
}
