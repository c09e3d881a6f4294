package dev.overt.analyzer.evaluate.stale;

import dev.overt.analyzer.execution.Action.Misses.Manner;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Values of one run of code that are computed of what is shared before a call waits, and written
 * there behind it: who has written meanwhile has done so in vain.
 */
final class LostUpdates implements Walk.Visitor {

  private final Reading reading;
  private final IntPredicate waits;
  private final Map<Object, List<Known>> locals = new HashMap<>();
  private final List<Stale> found = new ArrayList<>();
  private final List<Integer> waiting = new ArrayList<>();
  private int apart;

  /** A local was computed of what was read at a node, after so many waits. */
  private record Known(Window.Check check, int waits) {}

  private LostUpdates(Reading reading, IntPredicate waits) {
    this.reading = reading;
    this.waits = waits;
  }

  /** What is lost in some statements, if the calls at these nodes wait. */
  static List<Stale> in(List<Statement> statements, Reading reading, IntPredicate waits) {
    LostUpdates lost = new LostUpdates(reading, waits);
    statements.forEach(new Walk(lost)::in);
    return lost.found;
  }

  @Override
  public void enter(Statement statement) {
    apart += statement instanceof Statement.Synchronized ? 1 : 0;
  }

  @Override
  public void leave(Statement statement) {
    apart -= statement instanceof Statement.Synchronized ? 1 : 0;
    if (apart == 0 && statement instanceof Statement.Variables declared) {
      declared.variables().forEach(this::declared);
    }
  }

  private void declared(Variable variable) {
    compute(variable.node(), variable.initializer());
  }

  private void compute(Object local, Expression value) {
    List<Known> known = new ArrayList<>();
    for (Window.Check check : Asked.in(value, reading)) {
      known.add(new Known(check, waiting.size()));
    }
    for (Object name : Asked.names(value, reading)) {
      known.addAll(locals.getOrDefault(name, List.of()));
    }
    locals.put(local, known);
  }

  @Override
  public void enter(Expression expression) {
    apart += expression instanceof Expression.Lambda ? 1 : 0;
  }

  @Override
  public void leave(Expression expression) {
    apart -= expression instanceof Expression.Lambda ? 1 : 0;
    if (apart > 0) {
      return;
    }
    if (expression instanceof Expression.Call call) {
      if (call.arguments().size() > 1) {
        reading
            .changed(call)
            .ifPresent(subject -> look(subject, call.arguments().get(1), call.node()));
      } else if (call.arguments().size() == 1) {
        reading.set(call).ifPresent(subject -> look(subject, call.arguments().get(0), call.node()));
      }
      if (waits.test(call.node())) {
        waiting.add(call.node());
      }
    } else if (expression instanceof Expression.Assignment assignment) {
      assigned(assignment);
    }
  }

  private void assigned(Expression.Assignment assignment) {
    Expression target = assignment.target();
    Optional<Subject> subject = reading.variable(target).filter(LostUpdates::isNumber);
    if (subject.isEmpty()) {
      reading.attribution().variable(target).ifPresent(local -> compute(local, assignment.value()));
    } else if (assignment.operator().isEmpty()) {
      look(subject.get(), assignment.value(), target.node());
    } else {
      // What stands left is read first (JLS 15.26.2).
      firstWait(assignment.value(), Integer.MIN_VALUE)
          .ifPresent(node -> found(subject.get(), target.node(), node, target.node()));
    }
  }

  private static boolean isNumber(Subject subject) {
    return subject.field().type() instanceof Type.Primitive
        || subject.field().type() instanceof Type.ClassType known
            && known.symbol().name().startsWith("java.lang.");
  }

  private void look(Subject subject, Expression value, int node) {
    if (value instanceof Expression.Name || value instanceof Expression.FieldAccess) {
      return;
    }
    List<Window.Check> here =
        Asked.in(value, reading).stream().filter(each -> each.subject().equals(subject)).toList();
    if (!here.isEmpty()) {
      int read = here.get(here.size() - 1).node();
      firstWait(value, read).ifPresent(wait -> found(subject, read, wait, node));
      return;
    }
    for (Object name : Asked.names(value, reading)) {
      for (Known known : locals.getOrDefault(name, List.of())) {
        if (known.check().subject().equals(subject) && known.waits() < waiting.size()) {
          found(subject, known.check().node(), waiting.get(known.waits()), node);
          return;
        }
      }
    }
  }

  /** The first call of an expression that waits, behind a node. */
  private Optional<Integer> firstWait(Expression value, int behind) {
    List<Integer> calls = new ArrayList<>();
    boolean[] isBehind = {behind == Integer.MIN_VALUE};
    Walk.Visitor visitor =
        new Walk.Visitor() {
          @Override
          public void leave(Expression part) {
            isBehind[0] |= part.node() == behind;
            if (isBehind[0] && part instanceof Expression.Call && waits.test(part.node())) {
              calls.add(part.node());
            }
          }
        };
    new Walk(visitor).in(value);
    return calls.stream().findFirst();
  }

  private void found(Subject subject, int checked, int wait, int acts) {
    found.add(new Stale(subject, checked, wait, acts, Manner.LOST_UPDATE));
  }
}
