package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.execution.Action;

/**
 * A call that suspends a thread, seen from the asynchronous body that leads to it.
 *
 * @param at where it is reported: the frontier, or the sink if another is nearer to the frontier
 * @param action what is done at the witness's end
 * @param certainty of the weakest link of the witness
 * @param others further sinks behind the same frontier
 */
public record SuspensionPoint<A extends Action>(
    Step at, Witness witness, ThreadName thread, A action, Certainty certainty, int others) {

  /** The same, its action seen as one of a form. */
  <B extends Action> SuspensionPoint<B> as(Class<B> form) {
    return new SuspensionPoint<>(at, witness, thread, form.cast(action), certainty, others);
  }

  /** The same, as sure as that. */
  SuspensionPoint<A> with(Certainty other) {
    return new SuspensionPoint<>(at, witness, thread, action, other, others);
  }

  /** Whether the frontier itself suspends. */
  public boolean isDirect() {
    return witness.steps().size() == 1;
  }
}
