package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Laziness;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Promises that are not settled on every way: success alone is passed on to them, or one branch of
 * the code that settles them forgets it. Silent of those that somebody else may settle.
 */
final class LostPromises {

  private final Program program;
  private final Settling settling;

  private LostPromises(Program program, Catalog catalog) {
    this.program = program;
    this.settling = new Settling(program, catalog);
  }

  /** Those of a program, and work that outlives what it uses: both are read from the source. */
  static List<Sink> of(Program program, Catalog catalog) {
    LostPromises found = new LostPromises(program, catalog);
    ScopeEnds scopes = new ScopeEnds(program, catalog);
    return program.bodies().stream().flatMap(body -> found.in(body, scopes)).toList();
  }

  private Stream<Sink> in(Body body, ScopeEnds scopes) {
    PromiseVariables variables = PromiseVariables.in(body, program, settling);
    Stream<Sink> promises =
        variables.held().stream()
            .flatMap(held -> lost(held, body).map(manner -> sink(held, body, manner)).stream());
    return variables.hasTry() ? Stream.concat(promises, scopes.in(body)) : promises;
  }

  private static Sink sink(PromiseVariables.Held held, Body body, Action.Strays.Manner manner) {
    Site site = new Site(body.method().id(), body.ordinal(held.at()), held.by(), Site.Verb.CALLS);
    String why =
        manner == Action.Strays.Manner.PROMISE_WITHOUT_FAILURE
            ? "never completes if that fails"
            : "never completes there";
    Action action = new Action.Strays(manner, Optional.empty(), why);
    return new Sink(Place.Code.of(body.method().id()), site, action, Certainty.CERTAIN);
  }

  private Optional<Action.Strays.Manner> lost(PromiseVariables.Held held, Body body) {
    Attribution attribution = program.attribution(body.unit());
    PromiseUses uses = new PromiseUses(attribution, settling, held.declaration());
    Walk walk = new Walk(uses);
    held.owner().code().forEach(walk::in);
    List<PromiseUses.Settled> settled = uses.settled();
    if (uses.isOpen()
        || settled.isEmpty()
        || settled.stream().anyMatch(each -> each.how() == Settling.How.EITHER)) {
      return Optional.empty();
    }
    if (isSuccessAlone(settled, attribution)) {
      return Optional.of(Action.Strays.Manner.PROMISE_WITHOUT_FAILURE);
    }
    return isForgotten(held, uses, attribution)
        ? Optional.of(Action.Strays.Manner.PROMISE_FORGOTTEN)
        : Optional.empty();
  }

  private boolean isSuccessAlone(List<PromiseUses.Settled> settled, Attribution attribution) {
    return settled.stream()
        .allMatch(
            each ->
                each.how() == Settling.How.SUCCEEDS
                    && each.in().filter(in -> isOnSuccess(in, attribution)).isPresent());
  }

  /** Whether a function runs only if an async value succeeds, which may fail. */
  private boolean isOnSuccess(PromiseUses.Function function, Attribution attribution) {
    if (!(function.taker() instanceof Expression.Call call)
        || !(attribution.method(call) instanceof Resolved.Known known)) {
      return false;
    }
    int index = call.arguments().indexOf(function.written());
    Type type = parameter(known.method(), index);
    return laziness(call.receiver(), attribution).isPresent()
        && index >= 0
        && !settling.isToldFailures(type)
        && isEveryInputAnElement(type)
        && !settling.isHandling(known.method())
        && !isHandled(call.receiver(), attribution);
  }

  /** Whether a function is passed nothing but elements: no signal that is an end of any kind. */
  private boolean isEveryInputAnElement(Type type) {
    return type instanceof Type.ClassType function
        && !function.arguments().isEmpty()
        && function.arguments().stream()
            .map(ItemTypes::bare)
            .anyMatch(Type.TypeVariable.class::isInstance);
  }

  private static Type parameter(MethodSymbol method, int index) {
    return index >= 0 && index < method.parameterTypes().size()
        ? method.parameterTypes().get(index)
        : Type.UNKNOWN;
  }

  private Optional<Laziness> laziness(Expression receiver, Attribution attribution) {
    return receiver.node() < 0
        ? Optional.empty()
        : settling.laziness(attribution.type(receiver.node()));
  }

  /** Whether a link of a chain looks at its failure. */
  private boolean isHandled(Expression chain, Attribution attribution) {
    Expression link = chain;
    while (link instanceof Expression.Call call) {
      if (!(attribution.method(call) instanceof Resolved.Known known)
          || settling.isTold(known.method())) {
        return true;
      }
      link = call.receiver();
    }
    return false;
  }

  private boolean isForgotten(
      PromiseVariables.Held held, PromiseUses uses, Attribution attribution) {
    List<PromiseUses.Settled> settled = uses.settled();
    Set<Integer> nodes =
        settled.stream()
            .map(PromiseUses.Settled::node)
            .collect(Collectors.toCollection(HashSet::new));
    if (settled.stream().anyMatch(each -> each.in().isEmpty())) {
      nodes.addAll(held.isLocal() ? uses.others() : Set.of());
      return OpenPaths.exist(
          held.owner().code(), nodes, condition -> true, held.isLocal() ? held.declaration() : -1);
    }
    Set<Optional<PromiseUses.Function>> functions =
        settled.stream().map(PromiseUses.Settled::in).collect(Collectors.toSet());
    return functions.size() == 1
        && functions.iterator().next().filter(each -> isOnce(each, attribution)).isPresent()
        && functions.iterator().next().orElseThrow().written() instanceof Expression.Lambda lambda
        && OpenPaths.exist(List.of(lambda.body()), nodes, naming(lambda, attribution), -1);
  }

  /** Whether a function is run once, when an async value has come to something. */
  private boolean isOnce(PromiseUses.Function function, Attribution attribution) {
    return function.taker() instanceof Expression.Call call
        && attribution.method(call) instanceof Resolved.Known known
        && laziness(call.receiver(), attribution)
            .filter(each -> each == Laziness.EAGER || settling.isTold(known.method()))
            .isPresent();
  }

  private static Predicate<Expression> naming(Expression.Lambda lambda, Attribution attribution) {
    Set<Integer> parameters =
        lambda.parameters().stream().map(Parameter::node).collect(Collectors.toSet());
    return condition -> {
      AtomicBoolean isNamed = new AtomicBoolean();
      new Walk(
              new Walk.Visitor() {
                @Override
                public void enter(Expression expression) {
                  if (attribution.variable(expression).filter(parameters::contains).isPresent()) {
                    isNamed.set(true);
                  }
                }
              })
          .in(condition);
      return isNamed.get();
    };
  }
}
