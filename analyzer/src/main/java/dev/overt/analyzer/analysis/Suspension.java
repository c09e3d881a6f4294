package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Edge;
import java.util.Comparator;
import java.util.List;

/** A call at which its thread may stop, or behind which work goes on later; whoever runs it. */
public sealed interface Suspension {

  /** In the order of the source; at one call, what the source shows comes first. */
  Comparator<Suspension> ORDER =
      Comparator.comparing(Suspension::at)
          .thenComparing(each -> each instanceof Explicit ? 0 : 1)
          .thenComparing(
              each -> each instanceof Hidden hidden ? hidden.action().kind() : null,
              Comparator.nullsFirst(Comparator.naturalOrder()));

  /** The call. */
  Step at();

  /**
   * The source does not show it: the call does what is told, or leads there.
   *
   * @param passage the threads that are stopped; a guard may let others pass
   * @param action what is done at the end
   * @param steps from the call to the nearest sink
   */
  record Hidden(Certainty certainty, Edge.Passage passage, Action action, List<Step> steps)
      implements Suspension {
    public Hidden {
      steps = List.copyOf(steps);
    }

    @Override
    public Step at() {
      return steps.get(0);
    }

    /** The call at the end. */
    public Step end() {
      return steps.get(steps.size() - 1);
    }

    /** Whether the call itself is the end. */
    public boolean isDirect() {
      return steps.size() == 1;
    }

    /** Whether nobody waits here for work that is begun, or was to be. */
    public boolean isLost() {
      return action.isLost();
    }

    /** Whether a thread of this kind is stopped. */
    public boolean stops(ThreadKind kind) {
      return passage.isOpenTo(kind);
    }
  }

  /**
   * The source shows it: an operator goes on when an async value has delivered.
   *
   * @param why completes "a call, which"
   */
  record Explicit(Step at, String why) implements Suspension {}
}
