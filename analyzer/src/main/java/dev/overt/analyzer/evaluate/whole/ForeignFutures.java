package dev.overt.analyzer.evaluate.whole;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.types.Program;
import java.util.List;

/**
 * Futures that are passed to methods which nobody in the program calls: what goes on after them
 * runs on the thread that completes them, whichever that is.
 */
public final class ForeignFutures {

  private static final String REASON = "it runs on the thread that completes the future";

  private final Program program;
  private final Knowledge knowledge;

  public ForeignFutures(Program program, Knowledge knowledge) {
    this.program = program;
    this.knowledge = knowledge;
  }

  /** Where such a thread enters. */
  public List<Root> roots(Edges edges) {
    return edges.origins().stream()
        .filter(place -> place instanceof Place.Formal formal && isFuture(formal))
        .filter(place -> edges.to(place).isEmpty())
        .map(place -> root(place, edges.from(place).get(0)))
        .toList();
  }

  private static Root root(Place place, Edge first) {
    ThreadName completer = ThreadName.of(ThreadKind.COMPLETER);
    return new Root(place, completer, REASON, first.site(), Certainty.LIKELY);
  }

  private boolean isFuture(Place.Formal formal) {
    return formal.role() == Place.Formal.Role.EMISSION
        && formal.index() >= 0
        && program
            .body(formal.method())
            .map(body -> body.method().parameterTypes())
            .filter(types -> formal.index() < types.size())
            .filter(types -> knowledge.nature(types.get(formal.index())) == ValueKind.EAGER)
            .isPresent();
  }
}
