package dev.overt.analyzer.parse;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.syntax.TypeSyntax;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Lowers what makes objects and arrays. */
final class CreationLowering {

  private final Lowering lowering;

  CreationLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  Expression creation(ObjectCreationExpr creation) {
    Optional<NodeList<BodyDeclaration<?>>> body = creation.getAnonymousClassBody();
    return body.isPresent()
        ? anonymous(creation, () -> plain(creation), body.get())
        : plain(creation);
  }

  /** The object of an enum constant. JavaParser does not tell an empty body from none. */
  Expression constant(EnumConstantDeclaration constant) {
    boolean hasBody =
        constant
            .getTokenRange()
            .filter(tokens -> tokens.getEnd().getText().equals("}"))
            .isPresent();
    return hasBody
        ? anonymous(constant, () -> plain(constant), constant.getClassBody())
        : plain(constant);
  }

  private Expression.New plain(EnumConstantDeclaration constant) {
    return new Expression.New(
        lowering.numbers.at(constant),
        Expression.NONE,
        new TypeSyntax.Named(enumOf(constant), List.of()),
        lowering.grammar.expressions(constant.getArguments()));
  }

  private String enumOf(EnumConstantDeclaration constant) {
    return constant
        .getParentNode()
        .filter(EnumDeclaration.class::isInstance)
        .map(parent -> lowering.name(((EnumDeclaration) parent).getName()))
        .orElse("");
  }

  Expression array(ArrayCreationExpr creation) {
    NodeList<ArrayCreationLevel> levels = creation.getLevels();
    int node = lowering.numbers.at(creation);
    TypeSyntax element = lowering.types.lower(creation.getElementType());
    return new Expression.NewArray(
        node,
        lowering.types.array(element, levels.size()),
        dimensions(levels),
        creation.getInitializer().map(this::elements).orElse(List.of()));
  }

  Expression initializer(ArrayInitializerExpr initializer) {
    return new Expression.ArrayLiteral(lowering.numbers.at(initializer), elements(initializer));
  }

  private Expression.New plain(ObjectCreationExpr creation) {
    return new Expression.New(
        lowering.numbers.at(creation),
        lowering.grammar.expressionOrNone(creation.getScope()),
        lowering.types.lower(creation.getType()),
        lowering.grammar.expressions(creation.getArguments()));
  }

  private Expression anonymous(
      Node creation, Supplier<Expression.New> made, NodeList<BodyDeclaration<?>> body) {
    int node = lowering.numbers.at(creation);
    Expression.New plain = made.get();
    Member.TypeDeclaration declaration =
        new Member.TypeDeclaration(
            lowering.numbers.at(creation),
            Modifiers.NONE,
            Member.Kind.CLASS,
            "",
            Member.Header.EMPTY,
            lowering.grammar.members(body));
    return new Expression.AnonymousClass(node, plain, declaration);
  }

  private List<Expression> dimensions(NodeList<ArrayCreationLevel> levels) {
    return levels.stream()
        .flatMap(level -> level.getDimension().stream())
        .map(lowering.grammar::expression)
        .toList();
  }

  private List<Expression> elements(ArrayInitializerExpr initializer) {
    return lowering.grammar.expressions(initializer.getValues());
  }
}
