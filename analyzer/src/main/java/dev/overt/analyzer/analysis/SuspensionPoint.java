package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;

/**
 * A call that suspends a thread, seen from the asynchronous body that leads to it.
 *
 * @param at where it is reported: the frontier, or the sink if another is nearer to the frontier
 * @param sink what the catalog says of the call at the witness's end
 * @param certainty of the weakest link of the witness
 * @param others further sinks behind the same frontier
 */
public record SuspensionPoint(
    Step at,
    Witness witness,
    ThreadName thread,
    Entry.Suspends sink,
    Certainty certainty,
    int others) {

  /** The same, as sure as that. */
  SuspensionPoint with(Certainty other) {
    return new SuspensionPoint(at, witness, thread, sink, other, others);
  }

  /** Whether the frontier itself suspends. */
  public boolean isDirect() {
    return witness.steps().size() == 1;
  }
}
