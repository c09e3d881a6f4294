package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.DomainSummary;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Follows who takes the lazy values of one body. */
final class AwaitBody implements BodyDomain {

  private final BodyState state;
  private final Work works;
  private final AwaitWork work;
  private final StrayWork strays;

  AwaitBody(BodyState state) {
    this.state = state;
    this.works = new Work(state.knowledge());
    this.work = state.work(AwaitWork.class);
    this.strays = new StrayWork(state);
  }

  private void take(Value value) {
    if (!value.isUntracked() || value.isTop()) {
      work.take(value);
    }
    takeList(value);
  }

  private void takeList(Value value) {
    for (OwnList list : lists(value)) {
      work.take(list);
    }
  }

  private List<OwnList> lists(Value value) {
    return value.contents().isEmpty()
        ? List.of()
        : value.held(OwnList.class).filter(list -> list.method().equals(state.method())).toList();
  }

  @Override
  public Value created(Invocation call, Value value) {
    return state.knowledge().natures().isContainer(call.result())
        ? value.with(OwnList.class, List.of(new OwnList(state.method(), call.site().ordinal())))
        : value;
  }

  /** What is put into somebody else's container is taken. */
  @Override
  public void kept(Value container, Value value) {
    strays.take(value);
    List<OwnList> lists = lists(container);
    lists.forEach(list -> work.keep(list, made(value)));
    if (lists.isEmpty()) {
      take(value);
    }
  }

  @Override
  public void iterate(Value elements, int node) {
    takeList(elements);
  }

  /** A name may say that nobody is meant to take it. */
  @Override
  public void declared(Variable variable, Value value) {
    if (MeantNames.isMeant(variable.name())) {
      take(value);
    }
  }

  @Override
  public void bind(Pattern pattern, Value tested) {
    escapes(tested);
  }

  /** Who asks whether there is a future looks at it; a lazy value is no further for that. */
  @Override
  public void compared(List<Value> operands) {
    for (Value operand : operands) {
      work.takeRunning(operand);
    }
  }

  @Override
  public void escapes(Value value) {
    take(value);
    strays.take(value);
  }

  @Override
  public void dropped(Value value, int node) {
    strays.drop(value);
    if (!value.isUntracked()) {
      made(value).forEach(work.statements::add);
    }
  }

  /** What a function returns that has a result, somebody takes. */
  @Override
  public void function(Atom.Function function, Optional<MethodSymbol> method, int node) {
    Value result = function.result();
    if (result.isUntracked() && !result.isTop()) {
      return;
    }
    if (method.filter(known -> known.returnType() == Type.VOID).isPresent()) {
      made(result).forEach(each -> work.functions.put(each, method.get()));
      strays.drop(result);
    } else {
      take(result);
    }
  }

  /** The ordinals at which the lazy values were made. */
  private Set<Integer> made(Value value) {
    Set<Integer> ordinals = new HashSet<>();
    for (Atom atom : value.atoms()) {
      if (atom instanceof Atom.Async async
          && async.subscription() instanceof Place.Subscription made) {
        ordinals.add(made.ordinal());
      }
    }
    return ordinals;
  }

  @Override
  public void runs(Entry.Runs entry, Invocation call, Place function) {
    strays.runs(entry, call, function);
  }

  @Override
  public void called(Invocation call, MethodFacts facts, List<Dispatch.Target> targets) {
    boolean isContainer = state.knowledge().natures().isContainer(call.receiverType());
    if (!isContainer || isTakenOut(call)) {
      take(call.receiver());
    }
    for (Value argument : call.arguments()) {
      takeList(argument);
    }
    boolean isKept = isContainer || state.knowledge().natures().isContainer(call.result());
    if (targets.isEmpty() ? !isKept : targets.stream().anyMatch(target -> isOpen(call, target))) {
      call.arguments().forEach(this::take);
    }
    strays.called(call, !targets.isEmpty());
  }

  /** Whether a target tells nothing of its parameters. */
  private boolean isOpen(Invocation call, Dispatch.Target target) {
    return !state.knowledge().isFollowed(target.method())
        || state.knowledge().handedOver(target.method()).isPresent();
  }

  @Override
  public Value result(Invocation call, MethodFacts facts, Value value) {
    if (works.isMade(call, facts)) {
      made(call, Certainty.CERTAIN);
    }
    return strays.result(call, facts, value);
  }

  /** Whether a call of a container hands what that holds to a function, or to its caller. */
  private boolean isTakenOut(Invocation call) {
    boolean isNumber = call.result() instanceof Type.Primitive || call.result() == Type.VOID;
    return !isNumber
        || call.method().parameterTypes().stream()
            .anyMatch(type -> state.knowledge().nature(type) == ValueKind.FUNCTION);
  }

  private void made(Invocation call, Certainty certainty) {
    boolean isOperator = state.knowledge().nature(call.receiverType()) == ValueKind.LAZY;
    work.made.put(
        call.site().ordinal(),
        new AwaitWork.Made(state.place(), call.site(), call.result(), isOperator, certainty));
  }

  @Override
  public Value instantiated(Summary summary, Invocation call, MethodSymbol target, Value value) {
    return strays.instantiated(summary, value);
  }

  @Override
  public void instantiate(Summary summary, Invocation call, Dispatch.Target target) {
    AwaitSummary known = summary.of(AwaitSummary.class).orElse(AwaitSummary.NONE);
    for (int i = 0; i < target.method().parameterTypes().size(); i++) {
      if (!known.forgotten().contains(i)) {
        call.passed(i).forEach(this::take);
      }
    }
    if (known.isWork() && !strays.isBegun(call, summary)) {
      made(call, target.certainty());
    }
  }

  @Override
  public void end() {
    Set<Integer> returned = made(state.returned());
    takeList(state.returned());
    strays.end(work, returned);
    work.made.forEach(
        (ordinal, made) -> {
          if (!work.isTaken(ordinal) && !returned.contains(ordinal)) {
            state.trace().record(new DroppedValue(new Loss(state, work).of(ordinal, made)));
          }
        });
  }

  @Override
  public Optional<DomainSummary> summary() {
    Set<Integer> forgotten = new TreeSet<>();
    List<Type> parameters = state.body().method().parameterTypes();
    for (int i = 0; i < parameters.size() && !isKeeping(); i++) {
      if (state.knowledge().nature(parameters.get(i)) == ValueKind.LAZY
          && !work.isParameterTaken(i)) {
        forgotten.add(i);
      }
    }
    return new AwaitSummary(forgotten, isReturnedWork()).ifAny();
  }

  /**
   * The constructor of a record keeps its parameters, whatever its body says; so does one that
   * nobody wrote.
   */
  private boolean isKeeping() {
    MethodSymbol method = state.body().method();
    boolean isWritten = state.body().parameters().size() == method.arity();
    return method.id().isConstructor()
        && (method.owner().kind() == Member.Kind.RECORD || !isWritten);
  }

  /** Whether all that is returned of its own is for its caller to take, and any of that is work. */
  private boolean isReturnedWork() {
    Set<Integer> returned = made(state.returned());
    return !returned.isEmpty()
        && returned.stream().noneMatch(work::isTaken)
        && returned.stream().anyMatch(each -> work.made.containsKey(each) || strays.isMade(each));
  }
}
