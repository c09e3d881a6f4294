package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.async.Amounts;
import dev.overt.analyzer.evaluate.async.ArgumentRoles;
import dev.overt.analyzer.evaluate.async.Combinations;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Delivery;
import dev.overt.analyzer.evaluate.state.Environment;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.MethodExit;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Place.Formal.Role;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What is known where a condition holds, or does not: futures that are done, threads that pass. */
final class Conditions {

  private static final Atom ADDRESS = new Atom.Known(Fact.ARGUMENT_IS_ADDRESS);

  private final BodyState state;
  private final Guards guards;
  private final ArgumentRoles passed;
  private final ThreadQuestions threads;
  private final Set<Binding.Local> assumed = new HashSet<>();

  private Conditions(BodyState state) {
    this.state = state;
    this.guards = new Guards(state, this);
    this.passed = ArgumentRoles.in(state);
    this.threads = ThreadQuestions.in(state);
  }

  /** The one that works on a state. */
  static Conditions in(BodyState state) {
    return state.shared(Conditions.class, Conditions::new);
  }

  /** What is done when the functions that are arguments of a call run. */
  Delivery delivery(Expression.Call call, Value receiver, Delivery outer) {
    Completions completions = Completions.in(state);
    if (outer.isAll()
        || isAllDone(receiver)
        || completions.isOfDone(call.receiver())
        || isAfterMany(call, state.attribution().method(call))) {
      return Delivery.ALL;
    }
    if (!(state.attribution().method(call) instanceof Resolved.Known known)
        || !isListening(known)) {
      return outer.inside();
    }
    Set<Object> done = new LinkedHashSet<>(outer.variables());
    done.addAll(completions.of(call));
    return new Delivery(false, true, done);
  }

  /** The same of the functions that are arguments of a creation. */
  Delivery delivery(Expression.New creation, Delivery outer) {
    return isAfterMany(creation, state.attribution().method(creation)) ? Delivery.ALL : outer;
  }

  /** Whether code of the sources makes one future of many: its functions run behind them all. */
  private boolean isAfterMany(Expression made, Resolved method) {
    return method instanceof Resolved.Known known
        && known.method().owner().hasCode()
        && Combinations.in(state).isOfMany(known.method(), state.attribution().type(made.node()));
  }

  private static boolean isAllDone(Value future) {
    ThreadSource.Known allDone = new ThreadSource.Known(Fact.ARGUMENTS_DONE);
    return future.has(Atom.Async.class)
        && future.all(Atom.Async.class).anyMatch(async -> async.sources().contains(allDone));
  }

  /** Whether a method of a future runs its function later: when the future is done. */
  private boolean isListening(Resolved.Known known) {
    Knowledge knowledge = state.knowledge();
    return knowledge.nature(known.receiver()) == ValueKind.EAGER
        && knowledge.facts(known.method()).runs().stream()
            .anyMatch(entry -> !entry.where().equals(new Where.At(Moment.NOW)));
  }

  /** Whether a call makes a lazy value. */
  boolean isLazy(Expression.Call call) {
    return state.knowledge().nature(state.attribution().type(call.node())) == ValueKind.LAZY;
  }

  /** A listener is handed the future that it listens to, which is done, as is what led to it. */
  void deliver(Expression.Lambda lambda) {
    Delivery delivery = state.functions().delivery();
    delivery.variables().forEach(key -> state.locals().know(key, done(lambda.node())));
    if (delivery.isParameter()) {
      for (Parameter parameter : lambda.parameters()) {
        Type type = state.attribution().type(parameter.node());
        if (state.knowledge().nature(type) == ValueKind.EAGER) {
          state.locals().put(parameter.node(), done(parameter.node()));
        }
      }
    }
  }

  /** What a call leaves behind: a future that it has completed. */
  void after(Expression.Call call, Value result) {
    if (facts(call).tells(Fact.COMPLETES_RECEIVER)) {
      done(call.receiver());
    }
    if (facts(call).tells(Fact.ANSWERS_RECEIVER)) {
      variable(call.receiver()).ifPresent(key -> known(key, new Atom.Known(Fact.ANSWERS_RECEIVER)));
    }
    if (facts(call).tells(Fact.RETURNS_RECEIVER)) {
      variable(call.receiver()).ifPresent(key -> state.locals().know(key, result));
    }
    if (guards.isCheck(call)) {
      assume(call.arguments().get(0), true);
    }
    guards.of(call).always().ifPresent(ending -> guards.after(call, ending));
  }

  /** The body at hand ends here, with a result or without. */
  void end(Expression result, Value value) {
    guards.end(result, value);
  }

  private MethodFacts facts(Expression.Call call) {
    return state.attribution().method(call) instanceof Resolved.Known known
        ? state.knowledge().facts(known.method())
        : MethodFacts.NONE;
  }

  /** Lets a local hold the condition that it was given, if that tells of anything. */
  void hold(int declaration, Expression condition) {
    Set<Object> subjects = new HashSet<>(Completions.in(state).of(condition));
    if (!subjects.isEmpty() || isTelling(condition, subjects)) {
      state.locals().hold(declaration, new Environment.Held(condition, subjects));
    }
  }

  /** Whether a condition tells of anything, and of which variables. */
  private boolean isTelling(Expression condition, Set<Object> subjects) {
    if (threads.of(condition).isPresent()) {
      return true;
    }
    if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      return isTelling(not.operand(), subjects);
    }
    if (condition instanceof Expression.Binary all) {
      boolean isTelling = false;
      for (Expression operand : all.operands()) {
        isTelling |= isTelling(operand, subjects);
      }
      return isTelling;
    }
    if (condition instanceof Expression.Call call) {
      variable(call.receiver()).ifPresent(subjects::add);
      call.arguments().forEach(argument -> variable(argument).ifPresent(subjects::add));
      return !facts(call).told().isEmpty()
          || !guards.of(call).returned(true).isOpen()
          || !guards.of(call).returned(false).isOpen();
    }
    variable(condition).ifPresent(subjects::add);
    return false;
  }

  /** Goes on under the assumption that the condition holds, or does not. */
  void assume(Expression condition, boolean holds) {
    threads.of(condition).ifPresent(question -> answered(question, holds));
    if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      assume(not.operand(), !holds);
    } else if (condition instanceof Expression.Binary binary) {
      assume(binary, holds);
    } else if (condition instanceof Expression.Name name
        && state.attribution().binding(name) instanceof Binding.Local local) {
      state.locals().held(local.declaration()).ifPresent(held -> assume(local, held, holds));
      passed.branch(state.locals().get(local.declaration()), holds ? Role.TRUE : Role.FALSE);
    } else if (condition instanceof Expression.Call call) {
      facts(call).told().forEach(fact -> assume(fact, call, holds));
      MethodExit.Endings endings = guards.of(call);
      guards.after(call, endings.returned(holds));
      if (endings.isOpen() && facts(call).told().isEmpty()) {
        threads.named(call).ifPresent(question -> answered(question, holds));
      }
    }
  }

  private void answered(ThreadQuestions.Question question, boolean isTrue) {
    Edge.Passage passage = isTrue ? question.passage() : question.others();
    if (passage != Edge.Passage.ALL) {
      guard(question.call(), passage);
    }
  }

  /** What a local holds may be a call that is passed the local. */
  private void assume(Binding.Local local, Expression held, boolean holds) {
    if (assumed.add(local)) {
      assume(held, holds);
      assumed.remove(local);
    }
  }

  private void assume(Expression.Binary binary, boolean holds) {
    if (binary.operator().equals(holds ? "&&" : "||")) {
      binary.operands().forEach(operand -> assume(operand, holds));
    }
    asksForNull(binary)
        .ifPresent(
            local ->
                passed.branch(
                    state.locals().get(local.declaration()),
                    binary.operator().equals("==") == holds ? Role.NULL : Role.PRESENT));
    Amounts.question(binary).ifPresent(question -> assume(question, question.isMore() == holds));
  }

  private void assume(Amounts.Question question, boolean isMore) {
    if (state.attribution().binding(question.number()) instanceof Binding.Local local) {
      passed.branch(state.locals().get(local.declaration()), isMore ? Role.TRUE : Role.FALSE);
    }
  }

  /** A number that is counted on is none that was passed. */
  void counted(Expression.Unary unary) {
    if ((unary.operator().contains("++") || unary.operator().contains("--"))
        && state.attribution().binding(unary.operand()) instanceof Binding.Local local) {
      state.locals().put(local.declaration(), Value.UNKNOWN);
    }
  }

  /** What a comparison of two operands is, as far as is known. */
  Value compared(Expression.Binary binary) {
    return asksForNull(binary)
        .filter(local -> state.locals().get(local.declaration()).atoms().isEmpty())
        .map(local -> Value.of(new Atom.Flag(binary.operator().equals("=="))))
        .orElse(Value.UNKNOWN);
  }

  /** The local that is compared with null. */
  private Optional<Binding.Local> asksForNull(Expression.Binary binary) {
    boolean isAsking = binary.operator().equals("==") || binary.operator().equals("!=");
    if (!isAsking || binary.operands().size() != 2) {
      return Optional.empty();
    }
    Expression first = binary.operands().get(0);
    Expression second = binary.operands().get(1);
    Expression asked = second.isNull() ? first : second;
    return (first.isNull() || second.isNull())
            && asked instanceof Expression.Name name
            && state.attribution().binding(name) instanceof Binding.Local local
        ? Optional.of(local)
        : Optional.empty();
  }

  private void assume(Fact fact, Expression.Call call, boolean holds) {
    state.domains().told(fact, call, holds);
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
      case ARGUMENT_IS_ADDRESS -> {
        if (holds && !call.arguments().isEmpty()) {
          variable(call.arguments().get(0)).ifPresent(key -> known(key, ADDRESS));
        }
      }
      default -> {}
    }
  }

  private void known(Object variable, Atom what) {
    state.fork();
    state.locals().know(variable, Value.of(what));
  }

  /** Goes on knowing that the future that a variable holds is done. */
  void done(Expression future) {
    variable(future).ifPresent(key -> done(key, future.node()));
  }

  void done(Object variable, int node) {
    state.fork();
    state.locals().know(variable, done(node));
  }

  private Value done(int node) {
    return Value.of(state.async(state.ordinal(node), Set.of(ThreadSource.SUBSCRIBER), true));
  }

  /** The key of the local or field that an expression names. */
  private Optional<Object> variable(Expression expression) {
    if (expression instanceof Expression.Cast cast) {
      return variable(cast.value());
    }
    if (expression instanceof Expression.Call call
        && state.attribution().method(call) instanceof Resolved.Known known
        && state
            .knowledge()
            .isView(known.method(), known.receiver(), state.attribution().type(call.node()))) {
      return variable(call.receiver());
    }
    return state.attribution().variable(expression);
  }

  /** Goes on in a place that only some threads get to. */
  void guard(Expression.Call call, Edge.Passage passage) {
    if (state.attribution().method(call) instanceof Resolved.Known known) {
      guard(state.site(call.node(), known.method().id(), Site.Verb.CALLS), passage);
    }
  }

  /** A function that is written where the thread may block is meant for such threads. */
  void guard(Place outer, int function) {
    if (outer instanceof Place.Guarded guarded && guarded.mayBlock()) {
      Site site = state.site(function, state.method(), Site.Verb.CALLS);
      guard(site, Edge.Passage.MAY_BLOCK);
    }
  }

  private void guard(Site site, Edge.Passage passage) {
    Place inside =
        new Place.Guarded(state.method(), site.ordinal(), passage == Edge.Passage.MAY_BLOCK);
    state
        .trace()
        .edge(new Edge(state.place(), inside, site, Edge.How.INLINE, passage, Certainty.CERTAIN));
    state.goOn(state.point().in(inside));
  }
}
