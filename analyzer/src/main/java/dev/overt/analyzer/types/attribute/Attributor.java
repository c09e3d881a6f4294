package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.source.SourceClass;
import dev.overt.analyzer.types.source.TypeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Attributes what stands inside other code. Each kind of code knows this interface alone, since any
 * kind may stand in any other: a class in a lambda in an argument of a call.
 */
interface Attributor {

  /** What has been learned of the file. */
  Notes notes();

  /** The questions that can be asked of the classes of the program. */
  default TypeSystem typeSystem() {
    return notes().typeSystem();
  }

  /** Reads types as the code at hand sees them. */
  default TypeReader reader() {
    return new TypeReader(notes().scope());
  }

  /** The type of an expression that has no target. */
  Type alone(Expression expression);

  /** The type of an expression that goes to a variable, parameter or result of the given type. */
  Type toward(Expression expression, Type target);

  /** An expression as far as it can be told before its target is known. */
  Argument argument(Expression expression, Inference session);

  /** The same of several expressions. */
  default List<Argument> arguments(List<Expression> expressions, Inference session) {
    List<Argument> read = new ArrayList<>(expressions.size());
    for (Expression each : expressions) {
      read.add(argument(each, session));
    }
    return read;
  }

  /** Attributes a statement. */
  void statement(Statement statement);

  /** The body of a lambda; what it returns is handed over. */
  void lambdaBody(Statement body, Consumer<Expression> returned);

  /** One case of a switch expression; what it yields is handed over. */
  void switchBody(List<Statement> body, Consumer<Expression> yielded);

  /** The members of a local or anonymous class, which stands in the current scope. */
  void classBody(SourceClass symbol);
}
