package dev.overt.analyzer.code;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps that show a suspension point: the first is the frontier call, the last the sink.
 *
 * @param origin why the first step runs where it does
 * @param steps at least one; a frontier that is its own sink stands alone
 * @param doubt what is not certain of it, in words; empty if all is certain
 * @param occasion when the steps are taken
 */
public record Witness(Origin origin, List<Step> steps, String doubt, Occasion occasion)
    implements Comparable<Witness> {

  private static final Comparator<Witness> ORDER =
      Comparator.comparingInt((Witness witness) -> witness.steps.size())
          .thenComparingInt(witness -> witness.origin.lead().size())
          .thenComparing(Witness::steps, Witness::compareSteps)
          .thenComparing(witness -> witness.origin.lead(), Witness::compareSteps)
          .thenComparing(witness -> witness.origin.thread());

  public Witness {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a witness without a step shows nothing");
    }
  }

  /** One that is certain, as far as that is known here. */
  public Witness(Origin origin, List<Step> steps) {
    this(origin, steps, "");
  }

  /** One whose steps may be taken at any time. */
  public Witness(Origin origin, List<Step> steps, String doubt) {
    this(origin, steps, doubt, Occasion.ANY);
  }

  /** The first call in the asynchronous body, where an await boundary is missing. */
  public Step frontier() {
    return steps.get(0);
  }

  /** The call that suspends. */
  public Step sink() {
    return steps.get(steps.size() - 1);
  }

  /** All steps, from where the thread enters. */
  public List<Step> stops() {
    return Stream.concat(origin.lead().stream(), steps.stream()).toList();
  }

  @Override
  public int compareTo(Witness other) {
    return ORDER.compare(this, other);
  }

  private static int compareSteps(List<Step> left, List<Step> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = left.get(i).compareTo(right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }
}
