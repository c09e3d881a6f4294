package dev.overt.analyzer.parse;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.syntax.Variable;
import java.util.List;

/** Lowers parameters and variables. */
final class ParameterLowering {

  private final Lowering lowering;

  ParameterLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Each call gives the parameters numbers of their own, also for the same nodes. */
  List<Parameter> all(NodeList<com.github.javaparser.ast.body.Parameter> parameters) {
    return Nodes.each(parameters, this::parameter);
  }

  /** {@link Modifiers#VARARGS} if the last parameter takes any number of arguments, else 0. */
  static int varargs(NodeList<com.github.javaparser.ast.body.Parameter> parameters) {
    return parameters.getLast().filter(last -> last.isVarArgs()).isPresent()
        ? Modifiers.VARARGS
        : 0;
  }

  /** The variable of a {@code catch} clause: of a union it has the first type. */
  Variable caught(com.github.javaparser.ast.body.Parameter parameter) {
    return new Variable(
        lowering.numbers.at(parameter),
        lowering.types.lower(parameter.getType()),
        lowering.name(parameter.getName()),
        Expression.NONE);
  }

  List<Variable> variables(VariableDeclarationExpr declaration) {
    return Nodes.each(declaration.getVariables(), this::variable);
  }

  Variable variable(VariableDeclarator variable) {
    return new Variable(
        lowering.numbers.at(variable),
        lowering.types.lower(variable.getType()),
        lowering.name(variable.getName()),
        lowering.grammar.expressionOrNone(variable.getInitializer()));
  }

  private Parameter parameter(com.github.javaparser.ast.body.Parameter parameter) {
    int node = lowering.numbers.at(parameter);
    int varargs = parameter.isVarArgs() ? Modifiers.VARARGS : 0;
    int flags = ModifierLowering.flags(parameter.getModifiers()) | varargs;
    TypeSyntax type = lowering.types.lower(parameter.getType());
    return new Parameter(
        node,
        lowering.modifiers.lower(flags, parameter.getAnnotations()),
        lowering.types.array(type, parameter.isVarArgs() ? 1 : 0),
        lowering.name(parameter.getName()));
  }
}
