package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.async.Combinations;
import dev.overt.analyzer.evaluate.async.Containers;
import dev.overt.analyzer.evaluate.async.DeferredWork;
import dev.overt.analyzer.evaluate.async.FunctionApplication;
import dev.overt.analyzer.evaluate.async.FunctionTargets;
import dev.overt.analyzer.evaluate.async.KeptFunctions;
import dev.overt.analyzer.evaluate.async.ScannedLibrary;
import dev.overt.analyzer.evaluate.async.WrappingExecutors;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.FieldWriters;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.knowledge.ThreadSources;
import dev.overt.analyzer.evaluate.state.BodyDomains;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.InheritedCall;
import dev.overt.analyzer.evaluate.state.SelfCall;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Content;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.WrittenArguments;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls, creations and method references: what they resolve to decides who looks at them. */
final class CallEvaluator {

  private final BodyState state;
  private final SourceCalls sourceCalls;
  private final LibraryCalls libraryCalls;
  private final Containers containers;
  private final BodyDomains domains;
  private final ActiveUses touches;
  private final KeptFunctions kept;
  private final Gifts gifts;

  CallEvaluator(BodyState state) {
    this.state = state;
    this.sourceCalls = SourceCalls.in(state);
    this.libraryCalls = new LibraryCalls(state);
    this.containers = Containers.in(state);
    this.domains = state.domains();
    this.touches = ActiveUses.in(state);
    this.kept = KeptFunctions.in(state);
    this.gifts = Gifts.in(state);
  }

  /** The value of a call whose receiver and arguments are evaluated. */
  Value call(Expression.Call call, Value receiver, List<Value> arguments) {
    if (!(state.attribution().method(call) instanceof Resolved.Known known)) {
      return unresolved(call.node(), receiver, arguments);
    }
    Site site = state.site(call.node(), known.method().id(), Site.Verb.CALLS);
    Type result = state.attribution().type(call.node());
    Invocation invocation =
        new Invocation(
            site,
            known.method(),
            known.receiver(),
            receiver,
            arguments(arguments, call.arguments()),
            result);
    Dispatch.Choice choice = choice(call.receiver());
    Value value = kept(call.receiver(), invocation).orElseGet(() -> invoked(invocation, choice));
    note(invocation, choice);
    containers.keep(call, invocation);
    Value made = tracked(marked(value, known.method().annotations()), call.node());
    boolean isUnknown = state.knowledge().facts(known.method()) == MethodFacts.NONE;
    return isUnknown ? Combinations.in(state).of(invocation, known.method(), made) : made;
  }

  private Invocation.Arguments arguments(List<Value> values, List<Expression> written) {
    return new Invocation.Arguments(values, new WrittenArguments(written, state.attribution()));
  }

  /** Keeps what decides which class a method runs in, and which classes are touched. */
  private void note(Invocation call, Dispatch.Choice choice) {
    MethodSymbol method = call.method();
    ClassSymbol owner = state.body().method().owner();
    boolean isStatic = Modifier.isStatic(method.flags());
    if (isStatic) {
      touches.touch(method.owner(), call.site().ordinal());
    }
    if (isStatic || !method.owner().hasCode()) {
      return;
    }
    boolean isOnThis =
        choice == Dispatch.Choice.ON_THIS
            && state.program().isSubclass(owner, method.owner().name());
    if (isOnThis) {
      state
          .trace()
          .onThis(new SelfCall(state.place(), call.site(), method.id(), Certainty.CERTAIN));
    }
    ClassSymbol receiver = isOnThis || choice == Dispatch.Choice.DECLARED ? owner : received(call);
    if (!receiver.equals(method.owner())) {
      inherits(call, receiver);
    }
  }

  private ClassSymbol received(Invocation call) {
    return call.receiver()
        .all(Atom.Instance.class)
        .findFirst()
        .filter(each -> call.receiver().atoms().size() == 1)
        .flatMap(each -> state.program().find(each.className()))
        .orElseGet(
            () ->
                call.receiverType() instanceof Type.ClassType type
                    ? type.symbol()
                    : call.method().owner());
  }

  private void inherits(Invocation call, ClassSymbol receiver) {
    if (receiver.hasCode()) {
      List<Dispatch.Target> targets = state.dispatch().in(call.method(), receiver);
      for (Dispatch.Target target :
          Dispatch.isFew(targets) ? targets : List.<Dispatch.Target>of()) {
        state
            .trace()
            .inherited(
                new InheritedCall(
                    state.place(),
                    call.site(),
                    target.method().id(),
                    receiver.name(),
                    target.certainty()));
      }
    }
  }

  /** An executor of which nothing is known but what its author wrote at it. */
  Value marked(Value value, List<AppliedAnnotation> annotations) {
    return annotations.isEmpty() || !value.isUntracked()
        ? value
        : state
            .knowledge()
            .markedExecutor(annotations)
            .map(source -> Value.of(new Atom.Executor(source)))
            .orElse(value);
  }

  private static Dispatch.Choice choice(Expression receiver) {
    if (receiver instanceof Expression.Super) {
      return Dispatch.Choice.DECLARED;
    }
    boolean isOnThis = receiver instanceof Expression.None || receiver instanceof Expression.This;
    return isOnThis ? Dispatch.Choice.ON_THIS : Dispatch.Choice.VIRTUAL;
  }

  /** The object that {@code new} makes. */
  Value creation(Expression.New creation, List<Value> arguments) {
    if (!(state.attribution().method(creation) instanceof Resolved.Known known)) {
      return unresolved(creation.node(), Value.UNKNOWN, arguments);
    }
    Type created = state.attribution().type(creation.node());
    Site site = state.site(creation.node(), known.method().id(), Site.Verb.CALLS);
    Invocation invocation =
        new Invocation(
            site,
            known.method(),
            created,
            Value.UNKNOWN,
            arguments(arguments, creation.arguments()),
            created);
    Value made = invoked(invocation, Dispatch.Choice.DECLARED);
    Set<Content> contents = domains.created(invocation, made).contents();
    touches.touch(known.method().owner(), site.ordinal());
    if (!made.isUntracked()) {
      return made.holding(contents);
    }
    Value value = tracked(made, creation.node());
    if (!value.isUntracked()) {
      return value.holding(contents);
    }
    Set<Content> held = new LinkedHashSet<>(contents);
    held.addAll(kept.made(invocation));
    Value object = Value.of(new Atom.Exact(known.method().owner().name())).holding(held);
    List<Atom> threads = WrappingExecutors.in(state).of(invocation);
    return threads.isEmpty() ? object : object.or(Value.of(threads));
  }

  /** The value of a call that the language makes. */
  Value implied(Invocation call) {
    return invoked(call, Dispatch.Choice.VIRTUAL);
  }

  /** The value of a call, whatever runs it. */
  Value invoked(Invocation call, Dispatch.Choice choice) {
    Value applied = applied(call);
    if (isFunction(call.receiver()) && !applied.isBottom()) {
      return applied;
    }
    domains.before(call);
    Dispatch dispatch = state.dispatch();
    List<Dispatch.Target> all = dispatch.of(call, choice);
    List<Dispatch.Target> targets = Dispatch.isFew(all) ? all : List.of();
    if (targets != all) {
      sourceCalls.enter(call, all);
    }
    MethodFacts facts = state.knowledge().facts(dispatch.exact(call));
    handOut(call);
    gifts.note(call, targets);
    if (targets.isEmpty()) {
      Value value = applied.or(libraryCalls.call(call, facts));
      domains.called(call, facts, targets);
      return domains.result(call, facts, value);
    }
    domains.called(call, facts, targets);
    Invocation inside = new ScannedLibrary(state.program(), state.knowledge()).inside(call, facts);
    Value result = applied.or(sourceCalls.call(inside, targets, choice));
    if (facts == MethodFacts.NONE) {
      return result;
    }
    Value said = libraryCalls.call(call, facts.withoutEffect());
    return said.isUntracked() ? result : said.holding(result.contents());
  }

  /** Gives objects to frameworks, and events to who listens. */
  private void handOut(Invocation call) {
    Knowledge knowledge = state.knowledge();
    for (Entry.OfMethod entry : knowledge.handOuts(call.method())) {
      if (entry instanceof Entry.Hosts hosts) {
        HostedObjects.of(hosts, call).ifPresent(state.trace()::host);
      } else if (entry instanceof Entry.Fires fires) {
        EventDelivery.in(state).fire(fires, call);
      }
    }
  }

  /** Whether the value can only be functions that are written in source. */
  private static boolean isFunction(Value value) {
    for (Atom atom : value.atoms()) {
      if (!(atom instanceof Atom.Function)) {
        return false;
      }
    }
    return true;
  }

  /** The result of calling functions that we follow by their interface method. */
  private Value applied(Invocation call) {
    Value receiver = call.receiver();
    Value result = Value.BOTTOM;
    if (!isCallOfFunction(call)) {
      return result;
    }
    call.arguments().forEach(domains::escapes);
    domains.applies(call);
    Site site = call.site().with(call.method().id(), Site.Verb.RUNS);
    FunctionTargets functions = FunctionTargets.in(state);
    List<FunctionTargets.Target> targets =
        functions.targets(List.of(receiver), call.receiverType());
    for (FunctionTargets.Target target : targets) {
      // Who holds one of many functions, as a field does that is set here and there, calls one.
      state
          .trace()
          .edge(
              new Edge(
                  state.place(),
                  target.place(),
                  site,
                  Edge.How.INLINE,
                  Edge.Passage.ALL,
                  Dispatch.guess(targets.size())));
      result = result.or(FunctionApplication.in(state).of(target, call).result());
    }
    return result;
  }

  /** The result of a function that each object of the class at hand keeps for itself, if it is. */
  private Optional<Value> kept(Expression written, Invocation call) {
    boolean isOwn =
        written instanceof Expression.Name
            || written instanceof Expression.FieldAccess access
                && access.target() instanceof Expression.This;
    return isOwn && isFunction(call.receiver()) && isCallOfFunction(call)
        ? FieldWriters.field(written, state.attribution())
            .filter(field -> kept.isOwn(field, call.receiver()))
            .map(field -> kept(field, call))
        : Optional.empty();
  }

  private Value kept(FieldSymbol field, Invocation call) {
    call.arguments().forEach(domains::escapes);
    kept.run(field, call.site().with(call.method().id(), Site.Verb.RUNS));
    return FunctionTargets.in(state).targets(List.of(call.receiver()), call.receiverType()).stream()
        .map(target -> FunctionApplication.in(state).of(target, call).result())
        .reduce(Value.BOTTOM, Value::or);
  }

  private boolean isCallOfFunction(Invocation call) {
    boolean isFollowed =
        call.receiver().has(Atom.Function.class) || call.receiver().has(Atom.FormalFunction.class);
    return isFollowed
        && state
            .program()
            .functionOf(call.receiverType())
            .filter(function -> function.id().equals(call.method().id()))
            .isPresent();
  }

  /** An untracked value of a type that we follow, made trackable. */
  Value tracked(Value value, int node) {
    Type type = state.attribution().type(node);
    return remote(tracked(value, type, node), type);
  }

  /** What a server holds stays so, seen as a collection of the JDK. */
  private Value remote(Value value, Type type) {
    return value.isUntracked()
            && !value.isBottom()
            && type instanceof Type.ClassType known
            && !known.symbol().isOurs()
            && state.knowledge().natures().remote(known.symbol()).isPresent()
        ? Value.of(new Atom.Exact(known.symbol().name())).holding(value.contents())
        : value;
  }

  Value tracked(Value value, Type type, int node) {
    return domains.typed(traced(value, type, node), type, node);
  }

  private Value traced(Value value, Type type, int node) {
    if (!value.isUntracked() || value.isBottom()) {
      return value;
    }
    Knowledge knowledge = state.knowledge();
    return switch (knowledge.nature(type)) {
      case LAZY ->
          Value.of(state.async(state.ordinal(node), Set.of(ThreadSource.SUBSCRIBER), false))
              .holding(value.contents());
      case EAGER ->
          Value.of(state.async(state.ordinal(node), ThreadSources.completer(), true))
              .holding(value.contents());
      case EXECUTOR ->
          knowledge
              .natures()
              .executorOf(type)
              .map(ThreadSources::of)
              .map(source -> Value.of(new Atom.Executor(source)))
              .orElse(value);
      case PULLED, FUNCTION, STREAM, FLAG, OTHER -> value;
    };
  }

  /**
   * An argument; an object that we do not follow is at least one of its own class, or a subclass of
   * it.
   */
  Value argument(Value value, int node) {
    return (value.isUntracked()
                || value.atoms().stream().allMatch(Atom.Parameter.class::isInstance))
            && !value.isBottom()
            && state.attribution().type(node) instanceof Type.ClassType type
            && type.symbol().hasCode()
            && type.symbol().kind() == Member.Kind.CLASS
        ? Value.of(new Atom.Exact(type.symbol().name())).or(value)
        : value;
  }

  private Value unresolved(int node, Value receiver, List<Value> arguments) {
    DeferredWork pulling = DeferredWork.in(state);
    pulling.leave(receiver);
    arguments.forEach(pulling::leave);
    domains.escapes(receiver);
    arguments.forEach(domains::escapes);
    return tracked(Value.UNKNOWN, node);
  }
}
