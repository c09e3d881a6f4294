package dev.overt.analyzer.parse;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Pattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lowers expressions: operators here, the rest by its family. */
final class ExpressionLowering {

  private static final Forms<ExpressionLowering, Expression> FORMS =
      new Forms<ExpressionLowering, Expression>()
          .with(NameExpr.class, (self, node) -> self.names.name(node))
          .with(FieldAccessExpr.class, (self, node) -> self.names.fieldAccess(node))
          .with(ThisExpr.class, (self, node) -> self.names.self(node))
          .with(SuperExpr.class, (self, node) -> self.names.superReference(node))
          .with(TypeExpr.class, (self, node) -> self.names.type(node))
          .with(ClassExpr.class, (self, node) -> self.names.classLiteral(node))
          .with(MethodCallExpr.class, (self, node) -> self.calls.call(node))
          .with(MethodReferenceExpr.class, (self, node) -> self.calls.reference(node))
          .with(LambdaExpr.class, (self, node) -> self.calls.lambda(node))
          .with(ObjectCreationExpr.class, (self, node) -> self.creations.creation(node))
          .with(ArrayCreationExpr.class, (self, node) -> self.creations.array(node))
          .with(ArrayInitializerExpr.class, (self, node) -> self.creations.initializer(node))
          .with(StringLiteralExpr.class, (self, node) -> self.literals.string(node))
          .with(TextBlockLiteralExpr.class, (self, node) -> self.literals.textBlock(node))
          .with(IntegerLiteralExpr.class, (self, node) -> self.literals.integer(node))
          .with(LongLiteralExpr.class, (self, node) -> self.literals.longInteger(node))
          .with(DoubleLiteralExpr.class, (self, node) -> self.literals.floatingPoint(node))
          .with(CharLiteralExpr.class, (self, node) -> self.literals.character(node))
          .with(BooleanLiteralExpr.class, (self, node) -> self.literals.truth(node))
          .with(NullLiteralExpr.class, (self, node) -> self.literals.nothing(node))
          .with(EnclosedExpr.class, (self, node) -> self.lower(node.getInner()))
          .with(ArrayAccessExpr.class, ExpressionLowering::arrayAccess)
          .with(AssignExpr.class, ExpressionLowering::assignment)
          .with(UnaryExpr.class, ExpressionLowering::unary)
          .with(BinaryExpr.class, ExpressionLowering::binary)
          .with(InstanceOfExpr.class, ExpressionLowering::instanceOf)
          .with(ConditionalExpr.class, ExpressionLowering::conditional)
          .with(SwitchExpr.class, ExpressionLowering::switchExpression)
          .with(CastExpr.class, ExpressionLowering::cast)
          .with(MarkerAnnotationExpr.class, (self, node) -> Expression.NONE)
          .with(SingleMemberAnnotationExpr.class, (self, node) -> Expression.NONE)
          .with(NormalAnnotationExpr.class, (self, node) -> Expression.NONE);

  private final Lowering lowering;
  private final NameLowering names;
  private final CallLowering calls;
  private final CreationLowering creations;
  private final LiteralLowering literals;

  ExpressionLowering(Lowering lowering) {
    this.lowering = lowering;
    this.names = new NameLowering(lowering);
    this.calls = new CallLowering(lowering);
    this.creations = new CreationLowering(lowering);
    this.literals = new LiteralLowering(lowering);
  }

  Expression lower(Node expression) {
    return FORMS.lower(this, expression);
  }

  /** The lowered expression, or {@link Expression#NONE} for none. */
  Expression orNone(Optional<com.github.javaparser.ast.expr.Expression> expression) {
    return expression.isPresent() ? lower(expression.get()) : Expression.NONE;
  }

  List<Expression> all(NodeList<com.github.javaparser.ast.expr.Expression> expressions) {
    return Nodes.each(expressions, this::lower);
  }

  private int number(Node node) {
    return lowering.numbers.at(node);
  }

  private Expression arrayAccess(ArrayAccessExpr access) {
    return new Expression.ArrayAccess(
        number(access), lower(access.getName()), lower(access.getIndex()));
  }

  private Expression assignment(AssignExpr assignment) {
    String operator =
        assignment.getOperator().toBinaryOperator().map(BinaryExpr.Operator::asString).orElse("");
    return new Expression.Assignment(
        number(assignment), lower(assignment.getTarget()), operator, lower(assignment.getValue()));
  }

  private Expression unary(UnaryExpr unary) {
    String symbol = unary.getOperator().asString();
    String operator = unary.getOperator().isPostfix() ? "_" + symbol : symbol;
    return new Expression.Unary(
        number(unary), lowering.sharing.name(operator), lower(unary.getExpression()));
  }

  /** Loops down the left operands: a long concatenation is a deep tree, but one operation. */
  private Expression binary(BinaryExpr binary) {
    int node = number(binary);
    Deque<Node> operands = new ArrayDeque<>();
    Node leftmost = binary;
    while (leftmost instanceof BinaryExpr same && same.getOperator() == binary.getOperator()) {
      operands.push(same.getRight());
      leftmost = same.getLeft();
    }
    operands.push(leftmost);
    List<Expression> lowered = new ArrayList<>(operands.size());
    operands.forEach(operand -> lowered.add(lower(operand)));
    return new Expression.Binary(node, binary.getOperator().asString(), lowered);
  }

  private Expression instanceOf(InstanceOfExpr test) {
    int node = number(test);
    Expression value = lower(test.getExpression());
    Pattern pattern =
        test.getPattern()
            .map(lowering.patterns::lower)
            .orElseGet(() -> lowering.patterns.test(test.getType()));
    return new Expression.InstanceOf(node, value, pattern);
  }

  private Expression conditional(ConditionalExpr choice) {
    return new Expression.Conditional(
        number(choice),
        lower(choice.getCondition()),
        lower(choice.getThenExpr()),
        lower(choice.getElseExpr()));
  }

  private Expression switchExpression(SwitchExpr expression) {
    return new Expression.SwitchExpression(
        number(expression),
        lower(expression.getSelector()),
        lowering.grammar.cases(expression.getEntries()));
  }

  private Expression cast(CastExpr cast) {
    return new Expression.Cast(
        number(cast), lowering.types.lower(cast.getType()), lower(cast.getExpression()));
  }

  /** The object of an enum constant. */
  Expression constant(EnumConstantDeclaration constant) {
    return creations.constant(constant);
  }
}
