package dev.overt.analyzer.evaluate.value;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import java.util.List;
import java.util.Optional;

/**
 * Which of several candidates a virtual call must run for something to happen that not all of them
 * do.
 *
 * @param certainty how sure it is, if no more is known of the receiver
 * @param own the call, if it is one on {@code this}: who knows the class of the object knows better
 */
public record Selection(Certainty certainty, Optional<OwnCall> own) {

  /** It happens whichever candidate runs. */
  public static final Selection ANY = new Selection(Certainty.CERTAIN, Optional.empty());

  /**
   * A call on {@code this}.
   *
   * @param called the method that is named
   * @param target the candidate that must run
   * @param candidates all of them, so that another one makes another selection
   */
  public record OwnCall(MethodId called, MethodId target, List<MethodId> candidates) {
    public OwnCall {
      candidates = List.copyOf(candidates);
    }
  }

  /** What must hold inside of this selection: of two calls on {@code this} the outer one counts. */
  public Selection within(Selection outer) {
    if (isAny() || outer.isAny()) {
      return isAny() ? outer : this;
    }
    return new Selection(certainty.and(outer.certainty), outer.own.isPresent() ? outer.own : own);
  }

  public boolean isAny() {
    return this == ANY || equals(ANY);
  }
}
