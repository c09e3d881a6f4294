package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.Optional;
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

  /** What is done when the functions that are arguments of a call run. */
  Run.Delivery delivery(Expression.Call call, Value receiver, Run.Delivery outer) {
    Source.Known allDone = new Source.Known(Entry.Fact.ARGUMENTS_DONE);
    if (outer == Run.Delivery.ALL
        || receiver.all(Atom.Async.class).anyMatch(async -> async.sources().contains(allDone))) {
      return Run.Delivery.ALL;
    }
    return run.attribution().method(call) instanceof Resolved.Known known && isListening(known)
        ? Run.Delivery.PARAMETER
        : Run.Delivery.UNKNOWN;
  }

  /** Whether a method of a future runs its function later: when the future is done. */
  private boolean isListening(Resolved.Known known) {
    Knowledge knowledge = run.surroundings().knowledge();
    return knowledge.nature(known.receiver()) == Nature.EAGER
        && knowledge.facts(known.method()).runs().stream()
            .anyMatch(entry -> !entry.where().equals(new Where.At(Moment.NOW)));
  }

  /** A listener is handed the future that it listens to, which is done. */
  void deliver(Expression.Lambda lambda) {
    if (run.delivery() == Run.Delivery.PARAMETER) {
      for (Parameter parameter : lambda.parameters()) {
        Type type = run.attribution().type(parameter.node());
        if (run.surroundings().knowledge().nature(type) == Nature.EAGER) {
          run.locals().put(parameter.node(), done(parameter.node()));
        }
      }
    }
  }

  /** What a call leaves behind: a future that it has completed. */
  void after(Expression.Call call) {
    if (facts(call).tells(Entry.Fact.COMPLETES_RECEIVER)) {
      done(call.receiver());
    }
  }

  private Facts facts(Expression.Call call) {
    return run.attribution().method(call) instanceof Resolved.Known known
        ? run.surroundings().knowledge().facts(known.method())
        : Facts.NONE;
  }

  /** Lets a local hold the condition that it was given, if that tells of a future. */
  void hold(int declaration, Expression condition) {
    Expression asked = condition;
    while (asked instanceof Expression.Unary not && not.operator().equals("!")) {
      asked = not.operand();
    }
    if (asked instanceof Expression.Call call && facts(call).tells(Entry.Fact.RECEIVER_DONE)) {
      variable(call.receiver())
          .map(subject -> new Environment.Held(condition, subject))
          .ifPresent(held -> run.locals().hold(declaration, held));
    }
  }

  /** Goes on under the assumption that the condition holds, or does not. */
  void assume(Expression condition, boolean holds) {
    if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      assume(not.operand(), !holds);
    } else if (condition instanceof Expression.Binary all
        && all.operator().equals(holds ? "&&" : "||")) {
      all.operands().forEach(operand -> assume(operand, holds));
    } else if (condition instanceof Expression.Name name
        && run.attribution().binding(name) instanceof Binding.Local local) {
      run.locals().held(local.declaration()).ifPresent(held -> assume(held, holds));
    } else if (condition instanceof Expression.Call call) {
      facts(call).told().forEach(fact -> assume(fact, call, holds));
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
      case COMPLETES_RECEIVER,
          ARGUMENTS_DONE,
          CALLABLE,
          RESULT_IS_REFERENCE,
          RESULT_IS_NEW,
          ARGUMENT_LOADED,
          ARGUMENT_FETCHED -> {}
    }
  }

  private void done(Expression future) {
    variable(future)
        .ifPresent(
            key -> {
              run.locals(run.locals().copy());
              run.locals().know(key, done(future.node()));
            });
  }

  private Value done(int node) {
    return Value.of(run.async(node, Set.of(Source.SUBSCRIBER), true));
  }

  /** The key of the local or field that an expression names. */
  private Optional<Object> variable(Expression expression) {
    if (!(expression instanceof Expression.Name)
        && !(expression instanceof Expression.FieldAccess)) {
      return Optional.empty();
    }
    Binding binding = run.attribution().binding(expression);
    if (binding instanceof Binding.Local local) {
      return Optional.of(local.declaration());
    }
    return binding instanceof Binding.Field field
        ? Optional.of(Run.key(field.field()))
        : Optional.empty();
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
