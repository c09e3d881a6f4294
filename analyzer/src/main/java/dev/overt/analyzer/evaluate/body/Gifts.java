package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.knowledge.Callbacks;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Gift;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.types.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes down to whom a body gives objects that a library may call back. */
final class Gifts {

  private final BodyState state;
  private final Callbacks callbacks;

  private Gifts(BodyState state) {
    this.state = state;
    this.callbacks = state.knowledge().callbacks();
  }

  /** The one that works on a state. */
  static Gifts in(BodyState state) {
    return state.shared(Gifts.class, Gifts::new);
  }

  /** A call that runs one of the targets, or code of a library if there are none. */
  void note(Invocation call, List<Dispatch.Target> targets) {
    int parameters = call.method().parameterTypes().size();
    for (int i = 0; i < parameters; i++) {
      if (callbacks.isOne(element(call, i))) {
        note(call, i, targets);
      }
    }
  }

  private static Type element(Invocation call, int parameter) {
    Type type = call.parameterType(parameter);
    return type instanceof Type.ArrayType array ? array.element() : type;
  }

  private void note(Invocation call, int parameter, List<Dispatch.Target> targets) {
    for (Gift.Given given : given(call, parameter)) {
      if (targets.isEmpty()) {
        state.trace().gives(new Gift(given, call.method().id(), parameter));
      }
      for (Dispatch.Target target : targets) {
        state.trace().gives(new Gift(given, target.method().id(), parameter));
      }
    }
  }

  private Set<Gift.Given> given(Invocation call, int parameter) {
    Set<Gift.Given> all = new LinkedHashSet<>();
    for (Value value : call.passed(parameter)) {
      value.all(Atom.Instance.class).forEach(each -> all.add(new Gift.OfClass(each.className())));
      value.all(Atom.Function.class).forEach(each -> all.add(new Gift.Function(each.code())));
    }
    call.written().key(parameter).ifPresent(key -> passed(key, all));
    return all;
  }

  private void passed(Object variable, Set<Gift.Given> all) {
    List<Parameter> parameters = state.body().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (variable.equals(parameters.get(i).node())) {
        all.add(new Gift.Passed(state.method(), i));
      }
    }
  }
}
