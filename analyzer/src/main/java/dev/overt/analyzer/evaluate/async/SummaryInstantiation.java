package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.evaluate.knowledge.ThreadSources;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a method or a function returns, seen from one call of it: its parameters replaced by what is
 * passed.
 */
public final class SummaryInstantiation {

  private final BodyState state;
  private final Invocation call;
  private final List<Integer> formals;

  private SummaryInstantiation(BodyState state, Invocation call, List<Integer> formals) {
    this.state = state;
    this.call = call;
    this.formals = formals;
  }

  /** Of a method. */
  public static SummaryInstantiation of(BodyState state, Invocation call) {
    int parameters = call.method().parameterTypes().size();
    return new SummaryInstantiation(state, call, IntStream.range(0, parameters).boxed().toList());
  }

  /**
   * Of a function with these parameters.
   *
   * @param call what is passed to the function are its arguments
   */
  static SummaryInstantiation of(BodyState state, Invocation call, List<Place.Formal> formals) {
    return new SummaryInstantiation(
        state, call, formals.stream().map(Place.Formal::index).toList());
  }

  /** What a function returns. */
  public Value of(Value returned) {
    return of(returned, false).holding(returned.contents());
  }

  /** What a method returns, but for what of it is stored. */
  public Value of(Summary summary) {
    boolean isWrapping =
        summary.uses().stream().anyMatch(use -> use.under() == ThreadSource.RESULT);
    return of(summary.returned(), isWrapping);
  }

  private Value of(Value returned, boolean isWrapping) {
    List<Atom> atoms = new ArrayList<>();
    List<Atom.Async> made = new ArrayList<>();
    for (Atom atom : returned.atoms()) {
      if (isWrapping && atom instanceof Atom.Function function) {
        atoms.add(wrapping(function));
      } else if (atom instanceof Atom.Pulled pulled) {
        atoms.add(pulled(pulled, isWrapping));
      } else if (atom instanceof Atom.Async async && !isFormal(async)) {
        made.add(async);
      } else {
        atoms.addAll(replaced(atom).toList());
      }
    }
    if (!made.isEmpty()) {
      atoms.add(merged(made));
    }
    return Value.of(atoms);
  }

  /** A function that runs what is passed here belongs to this call; the code in it is shared. */
  private Atom wrapping(Atom.Function function) {
    Place.Code instance = state.instance(call.site().ordinal());
    Site site = call.site().with(call.method().id(), Site.Verb.RUNS);
    state.trace().edge(instance, function.code(), site, Edge.How.INLINE);
    return new Atom.Function(
        instance, of(function.result(), false), function.uses(), function.formals());
  }

  /** Work that the method has put off, and who shares it. */
  private Atom pulled(Atom.Pulled pulled, boolean isWrapping) {
    List<Atom.Pulled> parts = new ArrayList<>();
    for (Atom.Put put : pulled.work()) {
      if (put.function() instanceof Atom.FormalFunction formal) {
        parts.add(DeferredWork.in(state).putOff(call, formals.indexOf(formal.index())));
      } else {
        Atom instance =
            isWrapping && put.function() instanceof Atom.Function function
                ? wrapping(function)
                : put.function();
        Atom.Put there = new Atom.Put(instance, put.site(), put.isOfElements());
        parts.add(new Atom.Pulled(Set.of(there), Set.of()));
      }
    }
    Set<ThreadSource> workers = new LinkedHashSet<>();
    pulled.workers().stream().flatMap(this::sources).forEach(workers::add);
    parts.add(new Atom.Pulled(Set.of(), workers));
    return Atom.Pulled.of(parts);
  }

  private static boolean isFormal(Atom.Async async) {
    return async.subscription() instanceof Place.Formal;
  }

  /** A parameter of a function that is written in the method, or of the method around it. */
  private boolean isForeign(int formal) {
    return !formals.contains(formal) && (formal < 0 || formals.stream().allMatch(i -> i < 0));
  }

  private Stream<Atom> replaced(Atom atom) {
    if (atom.formal().stream().anyMatch(this::isForeign)) {
      return Stream.of(atom);
    }
    if (atom instanceof Atom.FormalFunction formal) {
      return passed(formal.index()).flatMap(value -> value.atoms().stream());
    }
    if (atom instanceof Atom.Parameter parameter) {
      List<Value> passed = passed(parameter.index()).toList();
      return passed.size() == 1 ? passed.get(0).atoms().stream() : Stream.of(Atom.UNKNOWN);
    }
    if (atom instanceof Atom.Async async) {
      Place.Formal formal = (Place.Formal) async.subscription();
      return passed(formal.index()).flatMap(value -> value.all(Atom.Async.class));
    }
    if (atom instanceof Atom.Executor executor) {
      return sources(executor.source()).map(Atom.Executor::new);
    }
    return Stream.of(atom);
  }

  /** One async value that stands for all that the method makes; what it subscribes to is shared. */
  private Atom merged(List<Atom.Async> made) {
    Set<ThreadSource> sources = new LinkedHashSet<>();
    boolean isEager = made.stream().anyMatch(Atom.Async::isEager);
    Site site = call.site().with(call.method().id(), Site.Verb.SUBSCRIBES);
    made.stream()
        .flatMap(async -> async.sources().stream())
        .flatMap(this::sources)
        .forEach(sources::add);
    Atom.Async merged = state.async(call.site().ordinal(), sources, isEager);
    made.forEach(
        async -> state.handovers().handOver(merged.subscription(), async.subscription(), site));
    if (isEager) {
      state.handovers().from(ThreadSource.CALLER, merged.subscription(), site);
    }
    return merged;
  }

  private Stream<ThreadSource> sources(ThreadSource source) {
    if (source.parameter().stream().anyMatch(this::isForeign)) {
      return Stream.of(source);
    }
    if (source instanceof ThreadSource.EmissionOf emission) {
      return passed(emission.formal()).flatMap(SummaryInstantiation::delivering);
    }
    if (source instanceof ThreadSource.Failing failing) {
      return sources(failing.source()).map(ThreadSource.Failing::new);
    }
    if (source instanceof ThreadSource.ByExecutor executor) {
      return passed(executor.formal()).flatMap(value -> ThreadSources.executors(value).stream());
    }
    if (source instanceof ThreadSource.ResultOf result) {
      return passed(result.formal())
          .flatMap(FunctionTargets.in(state)::results)
          .flatMap(SummaryInstantiation::delivering);
    }
    return Stream.of(source);
  }

  private static Stream<ThreadSource> delivering(Value value) {
    return ThreadSources.delivering(value).stream().flatMap(Set::stream);
  }

  private Stream<Value> passed(int formal) {
    return call.passed(formals.indexOf(formal)).stream();
  }
}
