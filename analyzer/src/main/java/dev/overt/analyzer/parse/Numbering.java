package dev.overt.analyzer.parse;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.overt.analyzer.syntax.Positions;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands out the numbers of one file's nodes, from 0, and keeps the place of each. */
final class Numbering {

  private final Origins origins;
  private final Consumer<Node> shown;
  private int[] packed = new int[256];
  private int count;

  /**
   * Numbers nothing yet.
   *
   * @param shown is given each node that gets a number, in the order of the numbers
   */
  Numbering(Origins origins, Consumer<Node> shown) {
    this.origins = origins;
    this.shown = shown;
  }

  /** The next number, for what begins where the given node begins. */
  int at(Node node) {
    shown.accept(node);
    Optional<Range> range = node.getRange();
    return range.isPresent() ? next(range.get().begin, 0) : next();
  }

  /** The next number, for what ends where the given node ends and is as long as the given name. */
  int atEnd(Node node, String name) {
    shown.accept(node);
    Optional<Range> range = node.getRange();
    return range.isPresent() ? next(range.get().end, 1 - name.length()) : next();
  }

  /** Where all numbered nodes stand. */
  Positions positions() {
    return new Positions(Arrays.copyOf(packed, count));
  }

  private int next(Position place, int columns) {
    int line = Math.max(1, place.line);
    int column = Math.max(1, place.column + columns);
    return next(Positions.pack(line, origins.column(line, column)));
  }

  /** What JavaParser makes up, such as the class of a compact source file, has no place. */
  private int next() {
    return next(count == 0 ? Positions.pack(1, 1) : packed[count - 1]);
  }

  private int next(int place) {
    if (count == packed.length) {
      packed = Arrays.copyOf(packed, count * 2);
    }
    packed[count] = place;
    return count++;
  }
}
