package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.List;

/** Whether a call of a library makes work that is lost with its result. */
record Work(Knowledge knowledge) {

  boolean isMade(Invocation call, MethodFacts facts) {
    MethodSymbol method = call.method();
    if (knowledge.nature(call.result()) != ValueKind.LAZY || facts.tells(Fact.RESULT_IS_SHARED)) {
      return false;
    }
    // What it hands out somebody else has made: of a map, or of a helper for any type.
    boolean isHandedOut = method.returnType() instanceof Type.TypeVariable;
    return !isHandedOut && (!isFactory(call) || facts.tells(Fact.RESULT_FAILS) || has(call));
  }

  /** Whether the library of the value makes it of what it is passed. */
  private boolean isFactory(Invocation call) {
    MethodSymbol method = call.method();
    if (knowledge.nature(call.receiverType()) == ValueKind.LAZY
        && !Modifier.isStatic(method.flags())) {
      return false;
    }
    return knowledge.nature(new Type.ClassType(method.owner(), List.of())) == ValueKind.LAZY
        || knowledge
            .natures()
            .asyncOf(call.result())
            .filter(entry -> method.owner().name().startsWith(packageOf(entry.type())))
            .isPresent();
  }

  private static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.') + 1);
  }

  /** Whether it is passed work: a function, or another lazy value. */
  private boolean has(Invocation call) {
    return call.method().parameterTypes().stream().anyMatch(this::isWork);
  }

  private boolean isWork(Type type) {
    if (type instanceof Type.ArrayType array) {
      return isWork(array.element());
    }
    if (type instanceof Type.WildcardType wildcard) {
      return isWork(wildcard.bound());
    }
    ValueKind nature = knowledge.nature(type);
    return nature == ValueKind.LAZY
        || nature == ValueKind.FUNCTION
        || type instanceof Type.ClassType known
            && knowledge.natures().isContainer(type)
            && known.arguments().stream().anyMatch(this::isWork);
  }
}
