package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Moment;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls that the language makes and nobody writes, of methods without parameters. */
final class ImpliedCalls {

  private final BodyState state;
  private final CallEvaluator calls;

  ImpliedCalls(BodyState state, CallEvaluator calls) {
    this.state = state;
    this.calls = calls;
  }

  /** What stands at the fields of a class without a name runs where its object is made. */
  void initialize(ClassSymbol symbol, int node) {
    MethodId initializer = new MethodId(symbol.name(), Body.INSTANCE_INITIALIZER, "");
    if (state.program().body(initializer).isPresent()) {
      Site site = state.site(node, initializer, Site.Verb.CALLS);
      state.trace().edge(state.place(), Place.Code.of(initializer), site, Edge.How.IMPLIED);
    }
  }

  /** A loop over elements asks for an iterator, and that for each element (JLS 14.14.2). */
  void iterate(Value iterable, Type type, int node) {
    Value iterator = call("iterator", iterable, type, node);
    method("iterator", type)
        .map(MethodSymbol::returnType)
        .ifPresent(
            each -> {
              call("hasNext", iterator, each, node);
              call("next", iterator, each, node);
            });
  }

  /** What takes a function of all that every iterable object has is a loop over it. */
  void each(Expression.Call call, Value receiver) {
    if (state.attribution().method(call) instanceof Resolved.Known known
        && known.method().owner().name().equals("java.lang.Iterable")
        && known.method().arity() == 1) {
      iterate(receiver, known.receiver(), call.node());
    }
  }

  /** Who subscribes to what an operator makes of elements asks for them, in a loop over them. */
  void subscribed(Expression.Call call, List<Value> arguments, Value result) {
    if (!(state.attribution().method(call) instanceof Resolved.Known known)) {
      return;
    }
    for (Entry.Subscribes entry : state.knowledge().facts(known.method()).subscribes()) {
      int index = entry.argument().index();
      if (index >= 0
          && index < arguments.size()
          && index < known.method().arity()
          && method("iterator", known.method().parameterTypes().get(index)).isPresent()
          && entry.where().equals(new Where.At(Moment.ON_SUBSCRIPTION))) {
        subscribed(call, call.arguments().get(index), arguments.get(index), result);
      }
    }
  }

  private void subscribed(Expression.Call call, Expression argument, Value elements, Value result) {
    Type type = state.attribution().type(argument.node());
    boolean isAsking =
        elements.has(Atom.Pulled.class) && method("iterator", type).isPresent()
            || method("iterator", type).filter(this::isKnown).isPresent();
    if (isFunction(argument) || !isAsking) {
      return;
    }
    int node = call.node();
    Atom.Function loop =
        state.function(
            node,
            List.of(),
            () -> {
              iterate(elements, type, node);
              return Value.UNKNOWN;
            });
    Site site = state.site(node, loop.code().method(), Site.Verb.STARTS);
    result
        .all(Atom.Async.class)
        .forEach(async -> state.handovers().fromSubscription(async, loop.code(), site));
  }

  private static boolean isFunction(Expression argument) {
    return argument instanceof Expression.Lambda || argument instanceof Expression.MethodReference;
  }

  /** A resource is closed (JLS 14.20.3). */
  void close(Value resource, Type type, int node) {
    call("close", resource, type, node);
  }

  /** Whatever is joined to a string is made one (JLS 5.1.11). */
  void text(Value value, Type type, int node) {
    if (type instanceof Type.ClassType known && known.symbol().hasCode()) {
      call("toString", value, type, node);
    }
  }

  /**
   * Whoever looks at an argument, or at the elements of what it is called on, asks it for its hash
   * or compares it. What is not of the sources counts if the catalog speaks of that method of it.
   */
  void look(Expression call, List<Expression> arguments) {
    if (state.attribution().method(call) instanceof Resolved.Known known) {
      for (Entry.Visits entry : state.knowledge().visits(known.method())) {
        Optional<String> asked = entry.visit().asked();
        if (asked.isPresent()
            && looked(entry.argument().index(), arguments, known) instanceof Type.ClassType type) {
          compared(asked.get(), type.symbol())
              .ifPresent(method -> compare(method, type, call.node()));
        }
      }
    }
  }

  private Type looked(int index, List<Expression> arguments, Resolved.Known known) {
    if (index < 0) {
      return element(known.receiver());
    }
    if (index >= arguments.size()) {
      return Type.UNKNOWN;
    }
    Type passed = state.attribution().type(arguments.get(index).node());
    return isCollection(known.method(), index) ? element(passed) : passed;
  }

  /** Of a collection that is passed its elements are meant. */
  private static boolean isCollection(MethodSymbol method, int index) {
    return index < method.arity() && Shape.COLLECTION.is(method.parameterTypes().get(index));
  }

  private void compare(MethodSymbol method, Type type, int node) {
    Site site = state.site(node, method.id(), Site.Verb.IMPLIES);
    calls.implied(
        new Invocation(
            site,
            method,
            type,
            Value.UNKNOWN,
            Invocation.Arguments.of(List.of()),
            method.returnType()));
  }

  private static Type element(Type type) {
    return type instanceof Type.ClassType known && known.arguments().size() == 1
        ? known.arguments().get(0)
        : Type.UNKNOWN;
  }

  /** What is mapped to a database is looked at with what is known to be loaded of it. */
  private Optional<MethodSymbol> compared(String name, ClassSymbol symbol) {
    boolean isLooked = symbol.kind() == Member.Kind.CLASS && !state.isOfDomain(symbol);
    return isLooked
        ? symbol.methods().stream()
            .filter(method -> method.id().name().equals(name))
            .filter(method -> method.arity() == (name.equals("hashCode") ? 0 : 1))
            .filter(this::isKnown)
            .findFirst()
        : Optional.empty();
  }

  private boolean isKnown(MethodSymbol method) {
    return method.owner().hasCode() || !state.knowledge().catalog().of(method.id()).isEmpty();
  }

  private Value call(String name, Value receiver, Type type, int node) {
    return method(name, type)
        .map(
            method -> {
              Site site = state.site(node, method.id(), Site.Verb.IMPLIES);
              return calls.implied(
                  new Invocation(
                      site,
                      method,
                      type,
                      receiver,
                      Invocation.Arguments.of(List.of()),
                      method.returnType()));
            })
        .orElse(Value.UNKNOWN);
  }

  /** The nearest method of that name, without parameters, in the class or above it. */
  private static Optional<MethodSymbol> method(String name, Type type) {
    if (!(type instanceof Type.ClassType known)) {
      return Optional.empty();
    }
    Set<ClassSymbol> seen = new HashSet<>(Set.of(known.symbol()));
    Deque<ClassSymbol> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      ClassSymbol symbol = open.remove();
      for (MethodSymbol method : symbol.methods()) {
        if (method.id().name().equals(name) && method.arity() == 0) {
          return Optional.of(method);
        }
      }
      symbol.superclass().map(Type.ClassType::symbol).filter(seen::add).ifPresent(open::add);
      symbol.interfaces().stream().map(Type.ClassType::symbol).filter(seen::add).forEach(open::add);
    }
    return Optional.empty();
  }

  /** What is joined to a string is made one. */
  void joined(Expression.Binary binary, List<Value> operands) {
    boolean isText =
        state.attribution().type(binary.node()) instanceof Type.ClassType type
            && type.symbol().name().equals("java.lang.String");
    for (int i = 0; i < operands.size() && isText; i++) {
      int node = binary.operands().get(i).node();
      text(operands.get(i), state.attribution().type(node), node);
    }
  }
}
