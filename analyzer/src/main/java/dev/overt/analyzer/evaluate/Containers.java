package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Argument;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * What lists, maps and their like hold, as far as we follow it: a container is what is put into it,
 * whichever of it is taken out.
 */
final class Containers {

  private final Run run;

  Containers(Run run) {
    this.run = run;
  }

  boolean isContainer(Type type) {
    return run.surroundings().knowledge().natures().isContainer(type);
  }

  /** What a value holds if it is a container; anything if nothing is known of that. */
  static Value held(Value container) {
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
  Value result(Invocation call, Facts facts, Value value) {
    if (!value.isUntracked() || value == Value.NOTHING) {
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
  private static List<Value> kept(Invocation call, Facts facts) {
    List<Value> kept = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      if (!isRun(facts, i)) {
        kept.add(call.arguments().get(i));
      }
    }
    return kept;
  }

  private static boolean isRun(Facts facts, int index) {
    return facts.runs().stream()
        .map(Entry.Runs::argument)
        .anyMatch(each -> each.equals(Argument.FUNCTIONS) || each.index() == index);
  }

  /** A variable whose container is passed something to keep holds that from now on. */
  void keep(Expression.Call call, Invocation invocation) {
    if (!isContainer(invocation.receiverType())) {
      return;
    }
    Facts facts = run.surroundings().knowledge().facts(invocation.method());
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
        && isContainer(run.attribution().type(call.receiver().node()))) {
      found = call.receiver();
    }
    return found;
  }

  private void keep(Expression variable, Value value) {
    if (!(variable instanceof Expression.Name) && !(variable instanceof Expression.FieldAccess)) {
      return;
    }
    Binding binding = run.attribution().binding(variable);
    if (binding instanceof Binding.Local local) {
      run.locals().put(local.declaration(), run.locals().get(local.declaration()).or(value));
    } else if (binding instanceof Binding.Field field) {
      run.wrote(field.field(), value);
    }
  }

  /** The functions of a container that a call runs a function on are passed to that function. */
  void pass(Invocation call, Functions.Target target) {
    if (!target.uses().isEmpty() && isContainer(call.receiverType())) {
      // A function of a map is passed two things, a key and what is held for it.
      Value held = held(call.receiver());
      new Functions(run).pass(target, List.of(held, held), call.site());
    }
  }
}
