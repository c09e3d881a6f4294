package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.knowledge.ThreadSources;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Executors of the sources that pass what they are given on to another one: each is as good as the
 * executor that it was made with, whatever others of its class were made with.
 */
public final class WrappingExecutors {

  private final BodyState state;

  private WrappingExecutors(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  public static WrappingExecutors in(BodyState state) {
    return state.shared(WrappingExecutors.class, WrappingExecutors::new);
  }

  /**
   * What is known of the threads of an object that is made here; none if it is no such executor.
   */
  public List<Atom> of(Invocation creation) {
    Knowledge knowledge = state.knowledge();
    ClassSymbol symbol = creation.method().owner();
    if (!symbol.hasCode() || knowledge.nature(creation.result()) != ValueKind.EXECUTOR) {
      return List.of();
    }
    List<Integer> executors = new ArrayList<>();
    for (int i = 0; i < creation.method().arity(); i++) {
      if (knowledge.nature(creation.parameterType(i)) == ValueKind.EXECUTOR) {
        executors.add(i);
      }
    }
    return executors.size() == 1 && isKept(creation, executors.get(0)) && isPassingOn(symbol)
        ? passed(creation, executors.get(0))
        : List.of();
  }

  private static List<Atom> passed(Invocation creation, int index) {
    Set<ThreadSource> sources =
        ThreadSources.executors(creation.passed(index).stream().reduce(Value.BOTTOM, Value::or));
    return sources.stream().map(source -> (Atom) new Atom.Executor(source)).toList();
  }

  /** A record keeps what it is made with, and nobody need write that (JLS 8.10.4). */
  private boolean isKept(Invocation creation, int index) {
    if (creation.method().owner().kind() == Member.Kind.RECORD) {
      return true;
    }
    return state.summary(creation.method().id()).stores().stream()
        .anyMatch(store -> store.formal() == index);
  }

  /** Whether none of the methods that are given tasks runs one itself. */
  private boolean isPassingOn(ClassSymbol symbol) {
    List<MethodSymbol> taking =
        symbol.methods().stream()
            .filter(method -> state.program().body(method.id()).isPresent())
            .filter(this::isTakingTasks)
            .toList();
    return !taking.isEmpty()
        && taking.stream()
            .flatMap(method -> state.summary(method.id()).uses().stream())
            .noneMatch(
                use ->
                    use.role() == Place.Formal.Role.FUNCTION
                        && use.under() instanceof ThreadSource.Caller);
  }

  private boolean isTakingTasks(MethodSymbol method) {
    return state.knowledge().facts(method).runs().stream()
        .anyMatch(entry -> entry.where().equals(new Where.By(Argument.RECEIVER)));
  }

  /** Whether a value is nothing but executors whose threads are known. */
  static boolean isKnown(Value value) {
    return value.all(Atom.Executor.class).findAny().isPresent()
        && value.atoms().stream()
            .allMatch(atom -> atom instanceof Atom.Executor || atom instanceof Atom.Instance);
  }
}
