package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Capture;
import dev.overt.analyzer.types.relations.FunctionalInterfaces.FunctionType;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.Substitution;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.symbol.MissingClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A method reference that waits for the types of its inputs (JLS 15.13, 18.2.1). */
final class PendingReference implements Inference.Pending {

  private final Attributor attributor;
  private final Invocations invocations;
  private final Argument.Reference argument;
  private final PendingTarget target;
  private final Inference session;
  private final ReferenceTargets targets;

  PendingReference(
      Invocations invocations,
      Argument.Reference argument,
      PendingTarget target,
      Inference session) {
    this.attributor = invocations.attributor();
    this.invocations = invocations;
    this.argument = argument;
    this.target = target;
    this.session = session;
    Scope before = attributor.notes().enter(argument.scope());
    this.targets = invocations.lambdas().targets(argument);
    attributor.notes().enter(before);
  }

  @Override
  public List<Type> inputs() {
    return targets.isExact() ? target.unsolved() : target.inputs();
  }

  @Override
  public Type output() {
    return target.output();
  }

  @Override
  public void run() {
    inputs().forEach(session::told);
    Scope before = attributor.notes().enter(argument.scope());
    Optional<FunctionType> shape = target.shape();
    if (targets.type().isUnknown()) {
      unknown("receiver type is unknown");
    } else if (targets.type() instanceof Type.ArrayType && targets.isConstructor()) {
      shape.ifPresent(s -> invocations.passValue(targets.type(), s.result(), session));
    } else if (shape.isEmpty()) {
      alone();
    } else {
      choose(shape.get());
    }
    session.whenSolved(
        () ->
            attributor
                .notes()
                .note(argument.expression().node(), Capture.release(session.told(target.type()))));
    attributor.notes().enter(before);
  }

  /** A class that is missing is the better reason. */
  private void unknown(String reason) {
    Expression.MethodReference reference = argument.expression();
    boolean isMissing =
        targets.type() instanceof Type.ClassType of && of.symbol() instanceof MissingClass;
    String told = isMissing ? UnknownReason.receiver(targets.type()) : reason;
    attributor.notes().mean(reference.node(), new Resolved.Unknown(reference.name(), told));
  }

  /** Without a known target, a method that is alone of its name is the one. */
  private void alone() {
    List<Candidate> all = new ArrayList<>(targets.onTarget());
    if (targets.isOfType() && !targets.isConstructor()) {
      all.addAll(targets.onFirst(Type.UNKNOWN));
    }
    if (all.size() == 1) {
      known(all.get(0));
    } else {
      unknown("target type is unknown");
    }
  }

  private void known(Candidate candidate) {
    attributor
        .notes()
        .mean(
            argument.expression().node(),
            new Resolved.Known(candidate.method(), candidate.receiver()));
  }

  private void choose(FunctionType shape) {
    List<Type> inputs = Inference.now(shape.parameters());
    OverloadResolution overloads =
        new OverloadResolution(attributor.typeSystem(), invocations.lambdas());
    OverloadChoice direct = overloads.choose(targets.onTarget(), typed(inputs), session);
    if (direct.isKnown() && !isOnFirstToo(inputs)) {
      accept(direct, inputs, shape);
      return;
    }
    if (!targets.isOfType() || targets.isConstructor() || inputs.isEmpty()) {
      unknown(direct.reason());
      return;
    }
    List<Type> rest = inputs.subList(1, inputs.size());
    OverloadChoice onFirst = overloads.choose(targets.onFirst(inputs.get(0)), typed(rest), session);
    if (onFirst.isKnown()) {
      invocations.passValue(inputs.get(0), onFirst.candidate().receiver(), session);
      accept(onFirst, rest, shape);
    } else if (direct.isKnown()) {
      accept(direct, inputs, shape);
    } else {
      unknown(onFirst.reason());
    }
  }

  /** A static method and one of the first input may both take the inputs; types then decide. */
  private boolean isOnFirstToo(List<Type> inputs) {
    return targets.isOfType()
        && !targets.isConstructor()
        && !inputs.isEmpty()
        && targets.onFirst(inputs.get(0)).stream().anyMatch(c -> c.takes(inputs.size() - 1))
        && targets.onTarget().stream().noneMatch(c -> fits(c, inputs));
  }

  private boolean fits(Candidate candidate, List<Type> inputs) {
    return new Applicability(attributor.typeSystem(), invocations.lambdas())
        .isApplicable(candidate, typed(inputs), Applicability.Phase.LOOSE, session);
  }

  private List<Argument> typed(List<Type> types) {
    return types.stream()
        .<Argument>map(each -> new Argument.Typed(argument.expression(), each))
        .toList();
  }

  private void accept(OverloadChoice choice, List<Type> inputs, FunctionType shape) {
    Candidate candidate = choice.candidate();
    known(candidate);
    Substitution open = session.open(candidate.variables());
    for (int i = 0; i < inputs.size(); i++) {
      Type parameter = open.of(candidate.parameter(i, choice.isGathered()));
      invocations.passValue(inputs.get(i), parameter, session);
    }
    if (shape.result() != Type.VOID) {
      Type result = Capture.release(open.of(candidate.result()));
      invocations.passValue(result, shape.result(), session);
    }
  }
}
