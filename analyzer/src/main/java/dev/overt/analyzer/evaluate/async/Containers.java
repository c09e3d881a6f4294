package dev.overt.analyzer.evaluate.async;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * What lists, maps and their like hold, as far as we follow it: a container is what is put into it,
 * whichever of it is taken out.
 */
public final class Containers {

  private final BodyState state;

  private Containers(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  public static Containers in(BodyState state) {
    return state.shared(Containers.class, Containers::new);
  }

  boolean isContainer(Type type) {
    return state.knowledge().natures().isContainer(type);
  }

  /** What a value holds if it is a container; anything if nothing is known of that. */
  public static Value held(Value container) {
    return Value.of(
        container.atoms().stream().map(atom -> isHeld(atom) ? atom : Atom.UNKNOWN).toList());
  }

  private static boolean isHeld(Atom atom) {
    return atom instanceof Atom.Function
        || atom instanceof Atom.FormalFunction
        || atom instanceof Atom.Executor
        || atom instanceof Atom.Bean
        || atom instanceof Atom.Async;
  }

  /** The result of a call of a container, or of one that makes a container. */
  public Value result(Invocation call, MethodFacts facts, Value value) {
    if (!value.isUntracked() || value.isBottom() || call.result() instanceof Type.Primitive) {
      return value;
    }
    boolean isTaking = isContainer(call.receiverType());
    boolean isMaking = isContainer(call.result());
    if (!isTaking && !isMaking) {
      return value;
    }
    List<Atom> atoms = new ArrayList<>();
    if (isTaking) {
      atoms.addAll(held(call.receiver()).atoms());
    }
    if (isMaking) {
      kept(call, facts).forEach(passed -> atoms.addAll(held(passed).atoms()));
    }
    atoms.add(Atom.UNKNOWN);
    return Value.of(atoms);
  }

  /** What is passed to be kept, not to be run. */
  private static List<Value> kept(Invocation call, MethodFacts facts) {
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      if (!isRun(facts, i)) {
        kept.add(call.arguments().get(i));
      }
    }
    return kept;
  }

  private static boolean isRun(MethodFacts facts, int index) {
    return facts.runs().stream()
        .map(Entry.Runs::argument)
        .anyMatch(each -> each.equals(Argument.FUNCTIONS) || each.index() == index);
  }

  /** A variable whose container is passed something to keep holds that from now on. */
  public void keep(Expression.Call call, Invocation invocation) {
    if (!isContainer(invocation.receiverType())) {
      return;
    }
    MethodFacts facts = state.knowledge().facts(invocation.method());
    for (Value passed : kept(invocation, facts)) {
      List<Atom> atoms = passed.atoms().stream().filter(Containers::isHeld).toList();
      if (!atoms.isEmpty()) {
        keep(outermost(call.receiver()), Value.of(atoms));
      }
    }
  }

  /** The variable of a container that was taken out of a container. */
  private Expression outermost(Expression receiver) {
    Expression found = receiver;
    while (found instanceof Expression.Call call
        && isContainer(state.attribution().type(call.receiver().node()))) {
      found = call.receiver();
    }
    return found;
  }

  private void keep(Expression variable, Value value) {
    boolean isNamed =
        variable instanceof Expression.Name || variable instanceof Expression.FieldAccess;
    Binding binding = isNamed ? state.attribution().binding(variable) : new Binding.Unknown("");
    if (binding instanceof Binding.Local local) {
      Value container = state.locals().get(local.declaration());
      state.domains().kept(container, value);
      state.locals().put(local.declaration(), container.or(value));
      return;
    }
    state.domains().escapes(value);
    if (binding instanceof Binding.Field field) {
      state.wrote(field.field(), value);
    }
  }

  /** The functions of a container that a call runs a function on are passed to that function. */
  public void pass(Invocation call, FunctionTargets.Target target) {
    if (!target.uses().isEmpty() && isContainer(call.receiverType())) {
      // A function of a map is passed two things, a key and what is held for it.
      Value held = held(call.receiver());
      FunctionTargets.in(state).pass(target, List.of(held, held), call.site());
    }
  }
}
