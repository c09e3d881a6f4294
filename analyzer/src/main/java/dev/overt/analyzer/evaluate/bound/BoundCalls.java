package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What calls do with what their thread has: those of holders, and those of methods that do so. */
record BoundCalls(BodyState state, BoundTypes types) {

  private static final String STRING = "java.lang.String";

  private BoundWork work() {
    return state.work(BoundWork.class);
  }

  private Bindings bindings() {
    return state.locals().domain(Bindings.class);
  }

  /** A call of which the catalog tells something. */
  void told(Invocation call, MethodFacts facts) {
    if (facts.tells(Fact.CARRIES_THREAD)) {
      work().found().add(new Carrier(state.method()));
    } else if (facts.tells(Fact.BINDS_THREAD)) {
      holder(call).ifPresent(holder -> bind(holder, call));
    } else if (facts.tells(Fact.UNBINDS_THREAD)) {
      holder(call).ifPresent(this::unbind);
    } else if (facts.tells(Fact.READS_THREAD)) {
      holder(call).ifPresent(holder -> use(BoundUse.Manner.NEEDS, holder, call));
    } else if (facts.tells(Fact.TAKES_RECEIVER) && !facts.tells(Fact.TAKES_RECEIVER_ONCE)) {
      lock(call).ifPresent(holder -> take(holder, call));
    } else if (facts.tells(Fact.GIVES_BACK_RECEIVER)) {
      lock(call).ifPresent(holder -> giveBack(holder, call));
    }
  }

  private void bind(Holder holder, Invocation call) {
    boolean isNothing =
        !call.written().arguments().isEmpty() && call.written().arguments().get(0).isNull();
    boolean isFormer =
        call.arguments().stream()
            .anyMatch(
                value ->
                    value.held(Trait.Former.class).anyMatch(each -> each.holder().meets(holder)));
    if (isNothing || isFormer) {
      unbind(holder);
    } else {
      take(holder, call);
    }
  }

  private void take(Holder holder, Invocation call) {
    use(BoundUse.Manner.BINDS, holder, call);
    bindings().bind(holder, site(holder, call, Site.Verb.SETS));
  }

  private void giveBack(Holder holder, Invocation call) {
    use(BoundUse.Manner.NEEDS, holder, call);
    bindings().unbind(holder);
  }

  private void unbind(Holder holder) {
    work().unbound().add(holder);
    bindings().unbind(holder);
  }

  private void use(BoundUse.Manner manner, Holder holder, Invocation call) {
    Site site = site(holder, call, Site.Verb.ASKS);
    boolean isInherited = call.receiver().held(Trait.Inherited.class).findAny().isPresent();
    work().found().add(new BoundUse(manner, holder, isInherited, state.place(), site));
  }

  /** What a field holds goes by its name, what a class keeps by that of the method. */
  private static Site site(Holder holder, Invocation call, Site.Verb verb) {
    return holder.kind() == Holder.Kind.LOCK || Modifier.isStatic(call.method().flags())
        ? call.site()
        : call.site().with(holder.name(), verb);
  }

  // Who is meant

  private Optional<Holder> holder(Invocation call) {
    Expression.Call written = work().last();
    if (written == null || state.ordinal(written.node()) != call.site().ordinal()) {
      return Optional.empty();
    }
    if (Modifier.isStatic(call.method().flags())) {
      return ofClass(call.method(), written);
    }
    return isOther(call)
        ? Optional.empty()
        : field(written.receiver()).map(BoundCalls::name).or(() -> ofResult(written.receiver()));
  }

  /** Whether a library has made the holder in a way of its own, which may carry what it holds. */
  private boolean isOther(Invocation call) {
    Stream<ClassSymbol> exact =
        call.receiver()
            .all(Atom.Exact.class)
            .flatMap(each -> state.program().find(each.className()).stream());
    return Stream.concat(exact, declared(call.receiverType()))
        .anyMatch(symbol -> !types.isPlain(symbol));
  }

  private static Stream<ClassSymbol> declared(Type type) {
    return type instanceof Type.ClassType known ? Stream.of(known.symbol()) : Stream.empty();
  }

  private Optional<Holder> lock(Invocation call) {
    Expression.Call written = work().last();
    // Who passes a stamp may be another thread.
    return written != null
            && state.ordinal(written.node()) == call.site().ordinal()
            && call.method().arity() == 0
        ? field(written.receiver()).map(each -> new Holder(name(each).name(), Holder.Kind.LOCK))
        : Optional.empty();
  }

  private Optional<FieldSymbol> field(Expression written) {
    boolean isNamed =
        written instanceof Expression.Name || written instanceof Expression.FieldAccess;
    return isNamed && state.attribution().binding(written) instanceof Binding.Field field
        ? Optional.of(field.field())
        : Optional.empty();
  }

  private static Holder name(FieldSymbol field) {
    return new Holder(new MethodId(field.owner().name(), field.name(), ""), Holder.Kind.VALUE);
  }

  /** What a class keeps by itself: all of it, or what goes by a constant key. */
  private Optional<Holder> ofClass(MethodSymbol method, Expression.Call written) {
    List<Type> types = method.parameterTypes();
    boolean hasKey =
        !types.isEmpty()
            && types.get(0) instanceof Type.ClassType first
            && first.symbol().name().equals(STRING);
    Optional<String> key = hasKey ? key(written.arguments().get(0)) : Optional.of("");
    return key.map(
        each -> new Holder(new MethodId(method.owner().name(), each, ""), Holder.Kind.VALUE));
  }

  private Optional<String> key(Expression written) {
    return written instanceof Expression.Literal literal
        ? Optional.of(literal.text())
        : field(written).map(FieldSymbol::id);
  }

  /** What is asked of a class and changed then. */
  private Optional<Holder> ofResult(Expression receiver) {
    return receiver instanceof Expression.Call call
            && state.attribution().method(call) instanceof Resolved.Known known
            && Modifier.isStatic(known.method().flags())
            && state.knowledge().facts(known.method()).tells(Fact.READS_THREAD)
        ? ofClass(known.method(), call)
        : Optional.empty();
  }

  // Values

  /** What is known of the result of a call. */
  Value result(Invocation call, MethodFacts facts, Value value) {
    if (facts.tells(Fact.RESULT_CARRIES_THREAD)) {
      if (state.knowledge().nature(call.result()) == ValueKind.EXECUTOR) {
        work().found().add(new Carrier(state.method()));
      }
      return value.with(Trait.class, List.of(new Trait.Carrying()));
    }
    if (facts.tells(Fact.STARTS_THREAD)) {
      return value.with(Trait.class, List.of(new Trait.Starting()));
    }
    if (facts.tells(Fact.RESULT_IS_INHERITED)) {
      return value.with(Trait.class, List.of(new Trait.Inherited()));
    }
    return facts.tells(Fact.READS_THREAD)
        ? holder(call)
            .map(holder -> value.with(Trait.class, List.of(new Trait.Former(holder))))
            .orElse(value)
        : value;
  }

  /** What a method does with what its thread has, at a call of it. */
  void instantiate(BoundSummary known, Invocation call) {
    known.unbound().forEach(this::unbind);
    for (Holder holder : known.bound()) {
      bindings().bind(holder, call.site().with(holder.name(), Site.Verb.SETS));
    }
  }
}
