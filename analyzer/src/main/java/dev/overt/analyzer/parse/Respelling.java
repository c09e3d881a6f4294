package dev.overt.analyzer.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Valid Java that JavaParser does not know, in a spelling that it does: identifiers of a later
 * Unicode, {@code non-sealed} as a subtraction, tests for primitive types, arrays behind the
 * parentheses of an annotation's element, conditionals in labels of a {@code case}. Enums, which it
 * does not know among statements, are wrapped (see {@link Wrapped}).
 */
final class Respelling {

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "Boolean",
          "byte", "Byte",
          "char", "Character",
          "double", "Double",
          "float", "Float",
          "int", "Integer",
          "long", "Long",
          "short", "Short");

  /** What stands behind {@code non-sealed} in a declaration. */
  private static final Set<String> OF_DECLARATION =
      Set.of(
          "abstract",
          "class",
          "final",
          "interface",
          "private",
          "protected",
          "public",
          "static",
          "strictfp",
          "@");

  private final String text;
  private final Tokens tokens;
  private final List<Change> changes = new ArrayList<>();

  private Respelling(String text) {
    this.text = text;
    this.tokens = new Tokens(text);
  }

  /** What stands between two offsets is replaced. */
  private record Change(int begin, int end, String replacement) {}

  /** The text in a spelling that JavaParser knows. */
  static Respelled of(String text) {
    Respelling respelling = new Respelling(text);
    for (int token = 0; token < respelling.tokens.count(); token++) {
      respelling.respell(token);
    }
    return respelling.done();
  }

  private Respelled done() {
    Respelled.Changes done = new Respelled.Changes(text);
    changes.stream()
        .sorted(Comparator.comparingInt(Change::begin).thenComparingInt(Change::end))
        .forEach(change -> done.replace(change.begin(), change.end(), change.replacement()));
    return done.done();
  }

  private void respell(int token) {
    if (!tokens.isWord(token)) {
      if (tokens.sign(token) == ')') {
        dimensions(token);
      }
      return;
    }
    switch (tokens.spelling(token)) {
      case "non" -> subtraction(token);
      case "instanceof" -> primitive(tokens.is(token + 1, "final") ? token + 2 : token + 1);
      case "case" -> new CaseLabels(tokens, this::insert).read(token + 1);
      case "enum" -> wrap(token);
      default -> letters(token);
    }
  }

  private void insert(int offset, String inserted) {
    changes.add(new Change(offset, offset, inserted));
  }

  private void subtraction(int token) {
    if (tokens.are(token + 1, "-s")
        && tokens.is(token + 2, "sealed")
        && tokens.end(token) == tokens.begin(token + 1)
        && !OF_DECLARATION.contains(tokens.spelling(token + 3))) {
      insert(tokens.end(token), " ");
    }
  }

  private void primitive(int token) {
    String box = BOXES.get(tokens.spelling(token));
    if (box != null && tokens.sign(token + 1) != '[') {
      changes.add(new Change(tokens.begin(token), tokens.end(token), box));
    }
  }

  /** {@code int a()[];} says the same as {@code int[] a();} (JLS 9.6.1). */
  private void dimensions(int token) {
    int next = token + 1;
    while (tokens.sign(next) == '[' && tokens.sign(next + 1) == ']') {
      next += 2;
    }
    boolean isElement = tokens.is(token - 1, "(") && tokens.isWord(token - 2);
    boolean ends = tokens.sign(next) == ';' || tokens.is(next, "default");
    if (next > token + 1 && isElement && ends) {
      insert(tokens.begin(token - 2), "[]".repeat((next - token - 1) / 2) + " ");
      changes.add(new Change(tokens.end(token), tokens.end(next - 1), ""));
    }
  }

  private void wrap(int token) {
    boolean declares =
        tokens.isWord(token + 1)
            && (tokens.sign(token + 2) == '{' || tokens.is(token + 2, "implements"));
    int end = declares ? Declarations.endOfBody(tokens, token + 2) : -1;
    if (end >= 0) {
      insert(tokens.begin(Declarations.begin(tokens, token)), Wrapped.HEAD);
      insert(tokens.end(end), Wrapped.TAIL);
    }
  }

  /** All letters that are not ASCII, since none knows which Unicode JavaParser's are of. */
  private void letters(int token) {
    String word = tokens.spelling(token);
    if (word.chars().allMatch(letter -> letter < 128)) {
      return;
    }
    StringBuilder escaped = new StringBuilder();
    for (char letter : word.toCharArray()) {
      escaped.append(letter < 128 ? String.valueOf(letter) : "\\u%04x".formatted((int) letter));
    }
    changes.add(new Change(tokens.begin(token), tokens.end(token), escaped.toString()));
  }
}
