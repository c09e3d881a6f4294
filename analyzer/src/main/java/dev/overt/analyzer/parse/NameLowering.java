package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.overt.analyzer.syntax.Expression;
import java.util.Optional;

/** Lowers expressions that only name something. */
final class NameLowering {

  private final Lowering lowering;

  NameLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression name(NameExpr name) {
    return new Expression.Name(number(name), lowering.name(name.getName()));
  }

  Expression fieldAccess(FieldAccessExpr access) {
    return new Expression.FieldAccess(
        number(access.getName()),
        lowering.grammar.expression(access.getScope()),
        lowering.name(access.getName()));
  }

  Expression self(ThisExpr self) {
    return new Expression.This(number(self), qualifier(self.getTypeName()));
  }

  Expression superReference(SuperExpr reference) {
    return new Expression.Super(number(reference), qualifier(reference.getTypeName()));
  }

  Expression classLiteral(ClassExpr literal) {
    return new Expression.ClassLiteral(number(literal), lowering.types.lower(literal.getType()));
  }

  /** What stands before {@code ::}; a mere name may as well be that of a variable (JLS 6.5.2). */
  Expression type(TypeExpr expression) {
    return expression.getType() instanceof ClassOrInterfaceType type && isName(type)
        ? ambiguous(type)
        : new Expression.TypeReference(
            number(expression), lowering.types.lower(expression.getType()));
  }

  private Expression ambiguous(ClassOrInterfaceType type) {
    int node = number(type.getName());
    String name = lowering.name(type.getName());
    Optional<ClassOrInterfaceType> scope = type.getScope();
    return scope.isPresent()
        ? new Expression.FieldAccess(node, ambiguous(scope.get()), name)
        : new Expression.Name(node, name);
  }

  private static boolean isName(ClassOrInterfaceType type) {
    return type.getTypeArguments().isEmpty()
        && type.getAnnotations().isEmpty()
        && type.getScope().map(NameLowering::isName).orElse(true);
  }

  private int number(Node node) {
    return lowering.numbers.at(node);
  }

  private String qualifier(Optional<Name> name) {
    return name.map(Name::asString).map(lowering.sharing::name).orElse("");
  }
}
