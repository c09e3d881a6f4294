package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Where a body is repeated: in loops, and in functions that may be called for each element. */
public final class Loops implements Walk.Visitor {

  private final List<Range> found = new ArrayList<>();
  private final Deque<Range> open = new ArrayDeque<>();

  private Loops() {}

  /** The nodes of a loop or function. */
  private static final class Range {
    private final int node;
    private int last;

    Range(int node) {
      this.node = node;
      this.last = node;
    }

    boolean holds(int other) {
      return node < other && other <= last;
    }
  }

  /** Those of a body; the members of a class that stands in a loop are part of it. */
  public static Loops in(CodeUnit code) {
    Loops loops = new Loops();
    Walk walk = new Walk(loops);
    code.statements().forEach(walk::in);
    return loops;
  }

  /** The node of the innermost loop or function around a node. */
  public Optional<Integer> around(int node) {
    return found.stream()
        .filter(range -> range.holds(node))
        .max(Comparator.comparingInt(range -> range.node))
        .map(range -> range.node);
  }

  @Override
  public void declared(Member.TypeDeclaration type) {
    type.members().forEach(member -> see(member.node()));
  }

  @Override
  public void enter(Expression expression) {
    see(expression.node());
    if (expression instanceof Expression.Lambda) {
      begin(expression.node());
    }
  }

  @Override
  public void leave(Expression expression) {
    if (expression instanceof Expression.Lambda) {
      open.pop();
    }
  }

  @Override
  public void enter(Statement statement) {
    see(statement.node());
    if (isLoop(statement)) {
      begin(statement.node());
    }
  }

  @Override
  public void leave(Statement statement) {
    if (isLoop(statement)) {
      open.pop();
    }
  }

  private void begin(int node) {
    Range range = new Range(node);
    found.add(range);
    open.push(range);
  }

  private void see(int node) {
    open.forEach(range -> range.last = Math.max(range.last, node));
  }

  private static boolean isLoop(Statement statement) {
    return statement instanceof Statement.For
        || statement instanceof Statement.ForEach
        || statement instanceof Statement.While
        || statement instanceof Statement.Do;
  }
}
