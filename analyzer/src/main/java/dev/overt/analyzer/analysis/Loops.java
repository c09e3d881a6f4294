package dev.overt.analyzer.analysis;

import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where code is repeated: in loops, and in functions that may be called for each element. */
final class Loops {

  private final Map<SourceUnit, List<Range>> byUnit = new HashMap<>();

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

  /** The line of the innermost loop or function around a site. */
  Optional<Integer> around(Site site) {
    return byUnit.computeIfAbsent(site.unit(), Loops::ranges).stream()
        .filter(range -> range.holds(site.node()))
        .max(Comparator.comparingInt(range -> range.node))
        .map(range -> site.unit().point(range.node).line());
  }

  private static List<Range> ranges(SourceUnit unit) {
    Finder finder = new Finder();
    unit.types().forEach(finder::in);
    return finder.found;
  }

  /** Goes through a file. */
  private static final class Finder implements Walk.Visitor {

    private final List<Range> found = new ArrayList<>();
    private final Deque<Range> open = new ArrayDeque<>();
    private final Walk walk = new Walk(this);

    private void in(Member member) {
      if (member instanceof Member.TypeDeclaration type) {
        type.members().forEach(this::in);
      } else if (member instanceof Member.Method method && method.hasBody()) {
        walk.in(method.body());
      } else if (member instanceof Member.Initializer initializer) {
        walk.in(initializer.body());
      } else if (member instanceof Member.Field field) {
        field.variables().forEach(variable -> walk.in(variable.initializer()));
      }
    }

    @Override
    public void declared(Member.TypeDeclaration type) {
      in(type);
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
}
