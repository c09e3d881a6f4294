package dev.overt.analyzer.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.SimpleName;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Spans;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file whose text is to be changed.
 *
 * @param text without the mark that may stand before it
 * @param unit its syntax, with the numbers that every parsing gives
 * @param spans from where to where each node goes in the text
 */
public record SpannedFile(String text, SourceUnit unit, Spans spans) {

  /**
   * Parses a text.
   *
   * @return nothing if it has errors, or is not Java as the parser knows it
   */
  public static Optional<SpannedFile> of(Path file, String text) {
    Attempt attempt = Attempt.at(text, new JavaParser(Settings.configuration()));
    boolean isPlain = attempt.result().isSuccessful() && attempt.text().equals(text);
    return isPlain
        ? Salvage.tree(attempt.result()).flatMap(tree -> of(file, text, tree))
        : Optional.empty();
  }

  private static Optional<SpannedFile> of(Path file, String text, CompilationUnit tree) {
    List<Node> nodes = new ArrayList<>();
    Lowering lowering =
        new FileLowering(new Sharing(), new Numbering(Origins.SAME, nodes::add)).lowering();
    SourceUnit unit = new UnitLowering(lowering).lower(file, tree, List.of());
    boolean isWhole =
        lowering.leftOut().isEmpty()
            && nodes.stream().allMatch(node -> whole(node).getRange().isPresent());
    return isWhole
        ? Optional.of(new SpannedFile(text, unit, spans(nodes, text)))
        : Optional.empty();
  }

  private static Spans spans(List<Node> nodes, String text) {
    List<Integer> lines = Origins.lines(text);
    int[] begins = new int[nodes.size()];
    int[] ends = new int[nodes.size()];
    for (int i = 0; i < begins.length; i++) {
      Range range = whole(nodes.get(i)).getRange().orElseThrow();
      begins[i] = offset(range.begin, lines);
      ends[i] = offset(range.end, lines) + 1;
    }
    return new Spans(begins, ends);
  }

  /** A call is numbered by its name. */
  private static Node whole(Node node) {
    return node instanceof SimpleName ? node.getParentNode().orElse(node) : node;
  }

  private static int offset(Position place, List<Integer> lines) {
    return lines.get(place.line - 1) + place.column - 1;
  }
}
