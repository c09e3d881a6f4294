package dev.overt.analyzer.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.util.List;
import java.util.Optional;

/**
 * What can be had of a file that does not parse: JavaParser recovers in the midst of statements,
 * but one broken declaration costs it all others. So that declaration is blanked, and the file
 * parsed once more; what is kept stands where it stood.
 */
final class Salvage {

  /** A file with more broken places is hardly Java. */
  private static final int MOST_ROUNDS = 32;

  private final JavaParser parser;

  Salvage(JavaParser parser) {
    this.parser = parser;
  }

  /** The tree of a result that has one, all of it or what was recovered. */
  static Optional<CompilationUnit> tree(ParseResult<CompilationUnit> parsed) {
    return parsed.getResult().filter(tree -> tree.getParsed() == Node.Parsedness.PARSED);
  }

  /** The tree of what is left when the broken declarations are blanked; none without types. */
  Optional<CompilationUnit> of(String text, ParseResult<CompilationUnit> failed) {
    String left = text;
    ParseResult<CompilationUnit> parsed = failed;
    for (int round = 0; round < MOST_ROUNDS && tree(parsed).isEmpty(); round++) {
      List<Problem> problems = parsed.getProblems();
      // What the parser stumbled over is told last, after what it has recovered from.
      Fault fault = Fault.of(problems.get(problems.size() - 1));
      if (fault.line() == 0) {
        return Optional.empty();
      }
      left = new Outline(left).without(fault.offsetIn(left));
      parsed = parser.parse(left);
    }
    return tree(parsed).filter(tree -> !tree.getTypes().isEmpty());
  }
}
