package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Methods of no known effect that make one async value of others: a result that stands for many
 * futures comes when all of them are done, as that of {@code allOf} does, and so does what another
 * library makes of it.
 */
public final class Combinations {

  private static final ThreadSource ALL_DONE = new ThreadSource.Known(Fact.ARGUMENTS_DONE);
  private static final ThreadSource FIRST_DONE = new ThreadSource.Known(Fact.OUTRUNS_RECEIVER);

  private final BodyState state;

  private Combinations(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  public static Combinations in(BodyState state) {
    return state.shared(Combinations.class, Combinations::new);
  }

  /** What a call returns, knowing what is done when it delivers. */
  public Value of(Invocation call, MethodSymbol target, Value returned) {
    if (!returned.has(Atom.Async.class) || !isOfMany(call, target)) {
      return returned;
    }
    List<Atom> atoms = returned.atoms().stream().map(Combinations::afterAll).toList();
    return Value.of(atoms).holding(returned.contents());
  }

  private static Atom afterAll(Atom atom) {
    if (!(atom instanceof Atom.Async async) || async.sources().contains(FIRST_DONE)) {
      return atom;
    }
    Set<ThreadSource> sources = new LinkedHashSet<>(async.sources());
    sources.add(ALL_DONE);
    return new Atom.Async(async.subscription(), async.emission(), sources, async.isEager());
  }

  private boolean isOfMany(Invocation call, MethodSymbol target) {
    boolean isFuture = state.knowledge().nature(call.result()) == ValueKind.EAGER;
    for (int i = 0; i < target.parameterTypes().size(); i++) {
      if (isFuture && isManyFutures(target.parameterTypes().get(i)) || isAfterAll(call, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a call or creation makes one future of many that it is passed, so that the functions
   * that it is passed beside them run when all are done.
   *
   * @param result what it makes
   */
  public boolean isOfMany(MethodSymbol target, Type result) {
    return state.knowledge().nature(result) == ValueKind.EAGER
        && target.parameterTypes().stream().anyMatch(this::isManyFutures);
  }

  private static boolean isAfterAll(Invocation call, int parameter) {
    return call.passed(parameter).stream()
        .flatMap(value -> value.all(Atom.Async.class))
        .anyMatch(async -> async.sources().contains(ALL_DONE));
  }

  private boolean isManyFutures(Type type) {
    if (type instanceof Type.ArrayType array) {
      return isFuture(array.element());
    }
    return type instanceof Type.ClassType known
        && state.knowledge().natures().isContainer(type)
        && known.arguments().stream().anyMatch(this::isFuture);
  }

  private boolean isFuture(Type type) {
    Type named = type instanceof Type.WildcardType wildcard ? wildcard.bound() : type;
    return state.knowledge().nature(named) == ValueKind.EAGER;
  }
}
