package dev.overt.analyzer.facts;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.FactsFile;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For what the methods of a library let their callers wait. */
final class EffectFacts {

  /**
   * What a library does beside its work, or for so short a time that its callers need not know:
   * locks are taken for a moment, and what is told of a file is mostly in memory.
   */
  private static final Set<Effect> BESIDE =
      EnumSet.of(Effect.NONE, Effect.LOCK, Effect.CONSOLE, Effect.FILE_STATE, Effect.ROOM);

  private static final Comparator<EffectSearch.Behind> SUREST =
      Comparator.comparing(EffectSearch.Behind::certainty)
          .thenComparing(behind -> effect(behind.sink()).isWait());

  private final Program program;
  private final ExecutionGraph graph;
  private final List<EffectSearch> searches;

  EffectFacts(Program program, ExecutionGraph graph) {
    this.program = program;
    this.graph = graph;
    Conditions conditions = new Conditions(program);
    this.searches =
        Stream.of(false, true)
            .map(isWait -> new EffectSearch(graph, conditions, sink -> counts(sink, isWait)))
            .toList();
  }

  private static boolean counts(Sink sink, boolean isWait) {
    return sink.action() instanceof Action.Blocks
        && !BESIDE.contains(effect(sink))
        && effect(sink).isWait() == isWait;
  }

  private static Effect effect(Sink sink) {
    return ((Action.Blocks) sink.action()).effect();
  }

  /** What a call of a method waits for, if anything. */
  Optional<FactsFile.Fact> of(MethodSymbol method) {
    return searches.stream()
        .flatMap(search -> behind(method, search).stream())
        .min(SUREST)
        .map(behind -> fact(method.id(), behind));
  }

  private Optional<EffectSearch.Behind> behind(MethodSymbol method, EffectSearch search) {
    List<MethodSymbol> answers = new ArrayList<>();
    if (program.body(method.id()).isPresent()) {
      answers.add(method);
    }
    program.overriders(method).stream()
        .filter(each -> program.body(each.id()).isPresent())
        .forEach(answers::add);
    List<EffectSearch.Behind> found =
        answers.stream().flatMap(each -> search.behind(Place.Code.of(each.id())).stream()).toList();
    boolean isOwn = answers.size() == 1 && answers.get(0).equals(method);
    if (found.isEmpty() || isOwn) {
      return found.stream().findFirst();
    }
    return found.size() == answers.size() && answers.size() <= EffectSearch.WIDTH
        ? found.stream().findFirst().map(each -> each.notSurerThan(Certainty.LIKELY))
        : Optional.empty();
  }

  private FactsFile.Fact fact(MethodId method, EffectSearch.Behind behind) {
    Action.Blocks action = (Action.Blocks) behind.sink().action();
    Entry.Suspends entry =
        new Entry.Suspends(
            MethodSelector.of(method),
            action.effect(),
            behind.certainty(),
            action.isBounded(),
            Optional.empty(),
            action.why());
    return new FactsFile.Fact(entry, witness(behind.sink().site()));
  }

  /** The call that waits, where it stands: one line of the library. */
  private String witness(Site site) {
    SourcePoint point = graph.point(site);
    return "%s, %s:%d".formatted(site.in().shortName(), point.file().getFileName(), point.line());
  }
}
