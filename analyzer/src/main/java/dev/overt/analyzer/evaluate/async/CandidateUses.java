package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Selection;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the candidates of one call do with what they are passed, and under which selection each of
 * them does: what all do happens in any case.
 */
public final class CandidateUses {

  private final BodyState state;
  private final Invocation call;
  private final List<Dispatch.Target> candidates;
  private final boolean isOnThis;

  private CandidateUses(
      BodyState state, Invocation call, List<Dispatch.Target> candidates, boolean isOnThis) {
    this.state = state;
    this.call = call;
    this.candidates = candidates;
    this.isOnThis = isOnThis;
  }

  /** Of the candidates of a call. */
  public static CandidateUses of(
      BodyState state, Invocation call, List<Dispatch.Target> candidates, Dispatch.Choice choice) {
    return new CandidateUses(state, call, candidates, choice == Dispatch.Choice.ON_THIS);
  }

  /**
   * How a candidate is entered at the places of its parameters: on {@code this} as if it were the
   * only one, since a template method has places of its own for each class.
   */
  public Dispatch.Target asCalled(Dispatch.Target candidate) {
    return isOnThis ? new Dispatch.Target(candidate.method(), Certainty.CERTAIN) : candidate;
  }

  /** When a candidate's use happens; empty if it does not on this object. */
  public Optional<Selection> selection(Summary.Use use, Dispatch.Target candidate) {
    Optional<Selection> inside = inside(use.selection());
    if (candidates.size() < 2 || use.role().isDecidedByCaller() || isOfAll(use)) {
      return inside;
    }
    Optional<Selection.OwnCall> own =
        isOnThis ? Optional.of(own(candidate.method().id())) : Optional.empty();
    return inside.map(each -> each.within(new Selection(candidate.certainty(), own)));
  }

  private boolean isOfAll(Summary.Use use) {
    return candidates.stream()
        .allMatch(each -> state.summary(each.method().id()).uses().contains(use));
  }

  private Selection.OwnCall own(MethodId target) {
    return new Selection.OwnCall(
        call.method().id(), target, candidates.stream().map(each -> each.method().id()).toList());
  }

  /** What a selection in a candidate is for the object that it is called on. */
  private Optional<Selection> inside(Selection selection) {
    return selection.own().isPresent() && !isOnThis
        ? certainty(selection.own().get(), selection.certainty())
            .map(certainty -> new Selection(certainty, Optional.empty()))
        : Optional.of(selection);
  }

  /** How sure it is that the object runs the target; empty if it runs another one. */
  private Optional<Certainty> certainty(Selection.OwnCall own, Certainty unknown) {
    List<ClassSymbol> classes = classes();
    List<Dispatch.Target> targets = new ArrayList<>();
    state
        .program()
        .method(own.called())
        .ifPresent(
            method -> classes.forEach(each -> targets.addAll(state.dispatch().in(method, each))));
    if (targets.isEmpty()) {
      return Optional.of(unknown);
    }
    Certainty each = Dispatch.guess(classes.size());
    return targets.stream()
        .filter(target -> target.method().id().equals(own.target()))
        .map(target -> target.certainty().and(each))
        .reduce((some, other) -> some.isAtLeast(other) ? some : other);
  }

  /** The classes that the object may be of, or of one below them. */
  private List<ClassSymbol> classes() {
    List<ClassSymbol> exact =
        call.receiver().atoms().stream().allMatch(Atom.Instance.class::isInstance)
            ? call.receiver()
                .all(Atom.Instance.class)
                .flatMap(each -> state.program().find(each.className()).stream())
                .toList()
            : List.of();
    if (!exact.isEmpty()) {
      return exact;
    }
    return call.receiverType() instanceof Type.ClassType type && type.symbol().hasCode()
        ? List.of(type.symbol())
        : List.of();
  }
}
