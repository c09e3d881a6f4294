package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls that the language makes and nobody writes, of methods without parameters. */
final class ImpliedCalls {

  private final Run run;
  private final Calls calls;

  ImpliedCalls(Run run, Calls calls) {
    this.run = run;
    this.calls = calls;
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

  /** A resource is closed (JLS 14.20.3). */
  void close(Value resource, Type type, int node) {
    call("close", resource, type, node);
  }

  /** Whatever is joined to a string is made one (JLS 5.1.11). */
  void text(Value value, Type type, int node) {
    if (type instanceof Type.ClassType known && known.symbol().isSource()) {
      call("toString", value, type, node);
    }
  }

  private Value call(String name, Value receiver, Type type, int node) {
    return method(name, type)
        .map(
            method -> {
              Site site = run.site(node, method.id(), Site.Verb.IMPLIES);
              return calls.implied(
                  new Invocation(site, method, type, receiver, List.of(), method.returnType()));
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
}
