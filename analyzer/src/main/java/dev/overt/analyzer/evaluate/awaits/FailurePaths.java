package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who looks at the failure of an async value. */
record FailurePaths(ItemTypes types) {

  /** Whether somebody has looked at the failure of a value. */
  static boolean isHandled(Value value) {
    return value.contents().contains(Handled.ONLY);
  }

  /** The result of a call of a library: its failure is looked at if that of its source is. */
  Value result(Invocation call, MethodFacts facts, Value value) {
    return types.isAsync(call.result()) && isHandled(call, facts)
        ? value.with(Handled.class, Set.of(Handled.ONLY))
        : value;
  }

  private boolean isHandled(Invocation call, MethodFacts facts) {
    if (facts.tells(Fact.HANDLES_FAILURE) || isPath(call.method())) {
      return true;
    }
    List<Value> sources =
        Stream.concat(Stream.of(call.receiver()), call.arguments().stream())
            .filter(value -> value.has(Atom.Async.class))
            .toList();
    return !sources.isEmpty() && sources.stream().allMatch(FailurePaths::isHandled);
  }

  /** Whether a method is passed what looks at a failure: a function, or a subscriber. */
  boolean isPath(MethodSymbol method) {
    return method.parameterTypes().stream().anyMatch(this::isPath);
  }

  private boolean isPath(Type parameter) {
    return parameter instanceof Type.ClassType type
        && types.knowledge().nature(type) == ValueKind.FUNCTION
        && type.arguments().stream().anyMatch(types::isFailure);
  }

  /** Whether a method is passed an object that is told all, which is no function. */
  boolean isListener(MethodSymbol method) {
    return method.parameterTypes().stream()
        .anyMatch(
            type ->
                type instanceof Type.ClassType known
                    && types.knowledge().nature(known) == ValueKind.OTHER
                    && types.program().supertypes(known).stream()
                        .flatMap(each -> each.symbol().methods().stream())
                        .anyMatch(this::isToldFailures));
  }

  private boolean isToldFailures(MethodSymbol method) {
    return method.parameterTypes().stream().anyMatch(types::isFailure);
  }

  /** Whether the class of a method has one of the same name that is passed such a function. */
  boolean hasTwin(MethodSymbol method) {
    return method.owner().methods().stream()
        .anyMatch(each -> each.id().name().equals(method.id().name()) && isPath(each));
  }
}
