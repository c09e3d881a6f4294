package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Resolved;
import java.util.Set;

/** What is known where a condition holds, or does not: futures that are done, threads that pass. */
final class Conditions {

  private final Run run;

  Conditions(Run run) {
    this.run = run;
  }

  /** Whether an atom is a future that is done. */
  static boolean isDone(Atom atom) {
    return atom instanceof Atom.Async async
        && async.isEager()
        && async.sources().stream()
            .allMatch(
                source -> source instanceof Source.Subscriber || source instanceof Source.Known);
  }

  /** Whether functions that are run when the value delivers find all futures done. */
  boolean isAllDone(Value value) {
    return value
        .all(Atom.Async.class)
        .anyMatch(async -> async.sources().contains(new Source.Known(Entry.Fact.ARGUMENTS_DONE)));
  }

  /** Goes on under the assumption that the condition holds, or does not. */
  void assume(Expression condition, boolean holds) {
    if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      assume(not.operand(), !holds);
    } else if (condition instanceof Expression.Binary all
        && all.operator().equals(holds ? "&&" : "||")) {
      all.operands().forEach(operand -> assume(operand, holds));
    } else if (condition instanceof Expression.Call call
        && run.attribution().method(call) instanceof Resolved.Known known) {
      Facts facts = run.surroundings().knowledge().facts(known.method());
      facts.told().forEach(fact -> assume(fact, call, holds));
    }
  }

  private void assume(Entry.Fact fact, Expression.Call call, boolean holds) {
    switch (fact) {
      case RECEIVER_DONE -> {
        if (holds) {
          done(call.receiver());
        }
      }
      case THREAD_MUST_NOT_BLOCK ->
          guard(call, holds ? Edge.Passage.MUST_NOT_BLOCK : Edge.Passage.MAY_BLOCK);
      case THREAD_MAY_BLOCK -> {
        if (holds) {
          guard(call, Edge.Passage.MAY_BLOCK);
        }
      }
      case ARGUMENTS_DONE, CALLABLE -> {}
    }
  }

  private void done(Expression future) {
    Binding binding =
        future instanceof Expression.Name || future instanceof Expression.FieldAccess
            ? run.attribution().binding(future)
            : new Binding.Unknown("");
    int node = future.node();
    Value done =
        Value.of(
            new Atom.Async(
                new Place.Subscription(run.method(), node),
                new Place.Emission(run.method(), node),
                Set.of(Source.SUBSCRIBER),
                true));
    if (binding instanceof Binding.Local local) {
      know(local.declaration(), done);
    } else if (binding instanceof Binding.Field field) {
      know(Run.key(field.field()), done);
    }
  }

  private void know(Object key, Value value) {
    run.locals(run.locals().copy());
    run.locals().put(key, value);
  }

  /** Goes on in a place that only some threads get to. */
  private void guard(Expression.Call call, Edge.Passage passage) {
    if (!(run.attribution().method(call) instanceof Resolved.Known known)) {
      return;
    }
    Place inside = new Place.Guarded(run.method(), call.node(), passage == Edge.Passage.MAY_BLOCK);
    Site site = run.site(call.node(), known.method().id(), Site.Verb.CALLS);
    run.trace()
        .edge(new Edge(run.place(), inside, site, Edge.How.INLINE, passage, Certainty.CERTAIN));
    run.place(inside);
  }
}
