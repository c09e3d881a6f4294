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
    Arguments passed,
    Type result) {

  /**
   * What a call passes.
   *
   * @param values of the arguments, in order
   * @param written the same arguments in the source
   */
  public record Arguments(List<Value> values, WrittenArguments written) {
    public Arguments {
      values = List.copyOf(values);
    }

    /** The arguments of a call that is not written. */
    public static Arguments of(List<Value> values) {
      return new Arguments(values, WrittenArguments.NONE);
    }
  }

  /** The values of the arguments, in order. */
  public List<Value> arguments() {
    return passed.values();
  }

  /** The arguments as they are written; none of a call that the language makes. */
  public WrittenArguments written() {
    return passed.written();
  }

  /**
   * The values passed for one parameter: more than one for the last of a variable arity method,
   * none for a parameter of a function.
   */
  public List<Value> passed(int parameter) {
    int last = method.parameterTypes().size() - 1;
    List<Value> arguments = passed.values();
    if (parameter < 0 || parameter >= arguments.size()) {
      return List.of();
    }
    return method.isVarargs() && parameter == last
        ? arguments.subList(parameter, arguments.size())
        : List.of(arguments.get(parameter));
  }

  /** The same call with other values passed. */
  public Invocation with(List<Value> others) {
    Arguments changed = new Arguments(others, passed.written());
    return new Invocation(site, method, receiverType, receiver, changed, result);
  }

  /** The declared type of a parameter. */
  public Type parameterType(int parameter) {
    return parameter >= 0 && parameter < method.parameterTypes().size()
        ? method.parameterTypes().get(parameter)
        : Type.UNKNOWN;
  }
}
