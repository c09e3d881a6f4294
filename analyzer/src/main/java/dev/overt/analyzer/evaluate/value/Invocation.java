package dev.overt.analyzer.evaluate.value;

import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;

/**
 * One call with the values that go into it.
 *
 * @param receiverType static type of the receiver; of a creation the created type
 * @param result static type of the call
 */
public record Invocation(
    Site site,
    MethodSymbol method,
    Type receiverType,
    Value receiver,
    List<Value> arguments,
    Type result) {
  public Invocation {
    arguments = List.copyOf(arguments);
  }

  /**
   * The values passed for one parameter: more than one for the last of a variable arity method,
   * none for a parameter of a function.
   */
  public List<Value> passed(int parameter) {
    int last = method.parameterTypes().size() - 1;
    if (parameter < 0 || parameter >= arguments.size()) {
      return List.of();
    }
    return method.isVarargs() && parameter == last
        ? arguments.subList(parameter, arguments.size())
        : List.of(arguments.get(parameter));
  }

  /** The same call with other values passed. */
  public Invocation with(List<Value> others) {
    return new Invocation(site, method, receiverType, receiver, others, result);
  }

  /** The declared type of a parameter. */
  public Type parameterType(int parameter) {
    return parameter >= 0 && parameter < method.parameterTypes().size()
        ? method.parameterTypes().get(parameter)
        : Type.UNKNOWN;
  }
}
