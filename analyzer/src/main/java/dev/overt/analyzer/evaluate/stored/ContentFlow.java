package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What of a database goes into a call whose code is not there: its result may be made of that. */
final class ContentFlow {

  private final BodyState state;
  private final Entities entities;

  private ContentFlow(BodyState state) {
    this.state = state;
    this.entities = Entities.in(state);
  }

  /** The one that works on a state. */
  static ContentFlow in(BodyState state) {
    return state.shared(ContentFlow.class, ContentFlow::new);
  }

  /** All that is stored and goes into the call, or comes out of functions that do. */
  Set<Stored> of(Invocation call) {
    Set<Stored> given = new LinkedHashSet<>();
    Set<StoredPath> returned = new LinkedHashSet<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      Value argument = call.arguments().get(i);
      given.addAll(argument.contents(Stored.class));
      if (!isResultLost(call.method(), i)) {
        Set<Stored> results = entities.returned(argument);
        given.addAll(results);
        results.forEach(each -> path(each).ifPresent(returned::add));
      }
    }
    boolean isMade =
        isOfArguments(call.method()) && !entities.fitting(call.result(), given).isEmpty();
    Set<Stored> flow = new LinkedHashSet<>();
    for (Stored each : call.receiver().contents(Stored.class)) {
      boolean isObject = each instanceof Stored.Entity || each instanceof Stored.Handle;
      // What a function returns that it was handed is known better than before.
      if (!(isMade && isObject) && path(each).filter(returned::contains).isEmpty()) {
        flow.add(each);
      }
    }
    flow.addAll(given);
    return flow;
  }

  private static Optional<StoredPath> path(Stored stored) {
    return stored instanceof Stored.Entity entity ? Optional.of(entity.path()) : Optional.empty();
  }

  /** Whether the arguments decide of what type the result is, and nothing of the receiver is. */
  private static boolean isOfArguments(MethodSymbol method) {
    return !Modifier.isStatic(method.flags())
        && method.returnType() instanceof Type.ClassType result
        && !result.arguments().isEmpty()
        && result.arguments().stream().allMatch(method.typeParameters()::contains);
  }

  /**
   * Whether nothing that a function returns is in the result: it returns nothing, or no type that
   * the result is declared to be made of.
   */
  private boolean isResultLost(MethodSymbol method, int index) {
    if (index >= method.parameterTypes().size()
        || !(method.parameterTypes().get(index) instanceof Type.ClassType function)) {
      return false;
    }
    Optional<MethodSymbol> called = state.program().functionOf(function);
    if (called.isEmpty()) {
      return false;
    }
    if (called.get().returnType().equals(Type.VOID)) {
      return true;
    }
    List<Type> made = variables(method.returnType()).toList();
    int last = function.arguments().size() - 1;
    return !made.isEmpty()
        && last >= 0
        && variables(function.arguments().get(last)).noneMatch(made::contains);
  }

  private static Stream<Type> variables(Type type) {
    if (type instanceof Type.ClassType known) {
      return known.arguments().stream().flatMap(ContentFlow::variables);
    }
    if (type instanceof Type.WildcardType wildcard) {
      return variables(wildcard.bound());
    }
    return type instanceof Type.TypeVariable ? Stream.of(type) : Stream.empty();
  }
}
