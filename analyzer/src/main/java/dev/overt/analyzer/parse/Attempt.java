package dev.overt.analyzer.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A parsed text: the file's, or what it was respelled to when JavaParser did not know it.
 *
 * @param text what was parsed
 * @param result what became of it
 * @param origins where its places stand in the file
 */
record Attempt(String text, ParseResult<CompilationUnit> result, Origins origins) {

  /** The attempt at a file's text that went furthest. */
  static Attempt at(String source, JavaParser parser) {
    List<Respelled> made = new ArrayList<>();
    if (Escapes.mislead(source)) {
      made.add(Escapes.read(source));
    }
    Attempt first = parsed(source, made, parser);
    if (first.result.isSuccessful()) {
      return first;
    }
    if (made.isEmpty()) {
      made.add(Escapes.read(source));
    }
    made.add(Respelling.of(text(source, made)));
    Attempt second = text(source, made).equals(first.text) ? first : parsed(source, made, parser);
    return second.problems() < first.problems() ? second : first;
  }

  private static Attempt parsed(String source, List<Respelled> made, JavaParser parser) {
    String text = text(source, made);
    return new Attempt(text, parser.parse(text), Origins.of(source, List.copyOf(made)));
  }

  private static String text(String source, List<Respelled> made) {
    return made.isEmpty() ? source : made.get(made.size() - 1).text();
  }

  /** How much went wrong; most of all if no tree is left. */
  private int problems() {
    return Salvage.tree(result).isPresent() ? result.getProblems().size() : Integer.MAX_VALUE;
  }
}
