package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which futures have to be done before another one is: those that it was made of. */
final class Completions {

  private final BodyState state;

  private Completions(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static Completions in(BodyState state) {
    return state.shared(Completions.class, Completions::new);
  }

  /** The locals and fields whose futures are done when the one is that an expression makes. */
  Set<Object> of(Expression future) {
    Set<Object> found = new LinkedHashSet<>();
    add(future, found);
    return found;
  }

  /** Whether elements have passed a test that only futures pass which are done. */
  boolean isOfDone(Expression elements) {
    if (!(elements instanceof Expression.Call call) || call.arguments().size() > 1) {
      return false;
    }
    boolean isKeeping =
        state
            .attribution()
            .type(call.node())
            .equals(state.attribution().type(call.receiver().node()));
    return isKeeping
        && (call.arguments().stream().anyMatch(this::isTest) || isOfDone(call.receiver()));
  }

  /** Whether a function is true only of a future that is done. */
  private boolean isTest(Expression function) {
    if (function instanceof Expression.MethodReference reference) {
      return state.attribution().method(reference) instanceof Resolved.Known known
          && isDone(known.method());
    }
    return function instanceof Expression.Lambda lambda
        && lambda.body() instanceof Statement.Evaluate body
        && isTest(body.expression(), lambda.parameters());
  }

  private boolean isTest(Expression condition, List<Parameter> parameters) {
    if (condition instanceof Expression.Binary both && both.operator().equals("&&")) {
      return both.operands().stream().anyMatch(each -> isTest(each, parameters));
    }
    return condition instanceof Expression.Call call
        && state.attribution().method(call) instanceof Resolved.Known known
        && isDone(known.method())
        && state.attribution().binding(call.receiver()) instanceof Binding.Local local
        && parameters.stream().anyMatch(each -> each.node() == local.declaration());
  }

  private boolean isDone(MethodSymbol method) {
    return state.knowledge().facts(method).tells(Fact.RECEIVER_DONE);
  }

  private void add(Expression future, Set<Object> found) {
    if (future instanceof Expression.Cast cast) {
      add(cast.value(), found);
    } else if (future instanceof Expression.Call call) {
      if (state.attribution().method(call) instanceof Resolved.Known known) {
        madeBy(call, known.method(), found);
      }
    } else if (isFuture(future)) {
      variable(future, found);
    }
  }

  private void variable(Expression future, Set<Object> found) {
    Binding binding = state.attribution().binding(future);
    if (binding instanceof Binding.Field field) {
      found.add(field.field().id());
    } else if (binding instanceof Binding.Local local && found.add(local.declaration())) {
      state.locals().held(local.declaration()).ifPresent(maker -> add(maker, found));
    }
  }

  /**
   * An operator waits for what it is called on and subscribes to, a method for what it is passed.
   */
  private void madeBy(Expression.Call call, MethodSymbol method, Set<Object> found) {
    MethodFacts facts = state.knowledge().facts(method);
    if (facts.tells(Fact.OUTRUNS_RECEIVER)) {
      return;
    }
    if (isFuture(call.receiver())) {
      add(call.receiver(), found);
    }
    List<Expression> arguments = call.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      if (isFuture(arguments.get(i)) && (method.owner().hasCode() || isAwaited(facts, i))) {
        add(arguments.get(i), found);
      }
    }
  }

  private static boolean isAwaited(MethodFacts facts, int index) {
    return facts.subscribes().stream().anyMatch(entry -> entry.argument().index() == index);
  }

  private boolean isFuture(Expression expression) {
    return !(expression instanceof Expression.None)
        && state.knowledge().nature(state.attribution().type(expression.node())) == ValueKind.EAGER;
  }
}
