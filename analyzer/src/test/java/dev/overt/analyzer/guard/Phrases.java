package dev.overt.analyzer.guard;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which expressions are words for readers: phrases, what holds one, and what messages answer.
 *
 * @param constants the initializers of all fields, by {@code Type.NAME}
 */
record Phrases(Map<String, Expression> constants) {

  /** Two words, each of at least two letters. */
  private static final Pattern PHRASE = Pattern.compile("[a-z]{2} [a-z]{2}");

  /** What messages answer, whoever is asked. */
  private static final Set<String> WORDS = Set.of("why", "reason", "instead");

  /** Who answers words when asked for its text; literals answer with source. */
  private static final Set<String> SPEAKERS =
      Set.of("step", "frontier", "sink", "end", "at", "message", "remark");

  Phrases {
    constants = Map.copyOf(constants);
  }

  /** With the constants of all these files. */
  static Phrases of(List<JavaFile> files) {
    Map<String, Expression> constants = new HashMap<>();
    files.stream()
        .flatMap(file -> file.unit().findAll(FieldDeclaration.class).stream())
        .flatMap(field -> field.getVariables().stream())
        .forEach(
            each -> each.getInitializer().ifPresent(value -> constants.put(name(each), value)));
    return new Phrases(constants);
  }

  private static String name(VariableDeclarator field) {
    return around(field) + "." + field.getNameAsString();
  }

  /** The simple name of the type around a node. */
  private static String around(Node node) {
    return node instanceof TypeDeclaration<?> type
        ? type.getNameAsString()
        : node.getParentNode().map(Phrases::around).orElse("");
  }

  /** Whether an expression has words for readers as its value. */
  boolean isPhrase(Expression expression) {
    return isPhrase(expression, new HashSet<>());
  }

  /** Two variables may be made of each other, as far as their names tell. */
  private boolean isPhrase(Expression expression, Set<Node> asked) {
    if (!asked.add(expression)) {
      return false;
    }
    return literal(expression).filter(text -> PHRASE.matcher(text).find()).isPresent()
        || parts(expression).anyMatch(part -> isPhrase(part, asked))
        || expression instanceof MethodCallExpr call && isMessage(call);
  }

  private static Optional<String> literal(Expression expression) {
    if (expression instanceof StringLiteralExpr text) {
      return Optional.of(text.asString());
    }
    return expression instanceof TextBlockLiteralExpr block
        ? Optional.of(block.asString())
        : Optional.empty();
  }

  /** Expressions of which one makes a phrase of the whole. */
  private Stream<Expression> parts(Expression expression) {
    if (expression instanceof BinaryExpr sum && sum.getOperator() == BinaryExpr.Operator.PLUS) {
      return Stream.of(sum.getLeft(), sum.getRight());
    }
    if (expression instanceof ConditionalExpr choice) {
      return Stream.of(choice.getThenExpr(), choice.getElseExpr());
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return Stream.of(enclosed.getInner());
    }
    if (expression instanceof MethodCallExpr call) {
      return text(call);
    }
    if (expression instanceof NameExpr name) {
      return variable(name).stream();
    }
    return expression instanceof FieldAccessExpr field ? constant(field).stream() : Stream.of();
  }

  /** The text that a method of texts makes another one of. */
  private static Stream<Expression> text(MethodCallExpr call) {
    return switch (call.getNameAsString()) {
      case "formatted", "strip", "trim", "concat", "toLowerCase", "replace" ->
          call.getScope().stream();
      case "format", "quote" -> call.getArguments().stream().limit(1);
      default -> Stream.of();
    };
  }

  private static boolean isMessage(MethodCallExpr call) {
    String name = call.getNameAsString();
    return call.getArguments().isEmpty()
        && call.getScope().isPresent()
        && (WORDS.contains(name)
            || name.equals("text") && SPEAKERS.contains(last(call.getScope().get())));
  }

  private static String last(Expression scope) {
    return scope instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "";
  }

  /** What a name was made of: a variable around it, a field of a type around it, an import. */
  private Optional<Expression> variable(NameExpr name) {
    String wanted = name.getNameAsString();
    Optional<Node> around = name.getParentNode();
    while (around.isPresent()) {
      Node node = around.get();
      if (hasParameter(node, wanted)) {
        return Optional.empty();
      }
      Optional<Expression> found =
          node instanceof CallableDeclaration<?>
              ? local(node, wanted)
              : node instanceof TypeDeclaration<?> type
                  ? Optional.ofNullable(constants.get(type.getNameAsString() + "." + wanted))
                  : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
      around = node.getParentNode();
    }
    return imported(name, wanted);
  }

  private static boolean hasParameter(Node node, String name) {
    Stream<Parameter> parameters =
        node instanceof CallableDeclaration<?> callable
            ? callable.getParameters().stream()
            : node instanceof LambdaExpr lambda ? lambda.getParameters().stream() : Stream.of();
    return parameters.anyMatch(each -> each.getNameAsString().equals(name));
  }

  private static Optional<Expression> local(Node callable, String name) {
    return callable.findAll(VariableDeclarator.class).stream()
        .filter(each -> each.getNameAsString().equals(name))
        .flatMap(each -> each.getInitializer().stream())
        .findFirst();
  }

  private Optional<Expression> imported(NameExpr name, String wanted) {
    return name.findCompilationUnit().stream()
        .flatMap(unit -> unit.getImports().stream())
        .filter(each -> each.isStatic() && !each.isAsterisk())
        .filter(each -> each.getName().getIdentifier().equals(wanted))
        .flatMap(each -> each.getName().getQualifier().stream())
        .flatMap(type -> Stream.ofNullable(constants.get(type.getIdentifier() + "." + wanted)))
        .findFirst();
  }

  private Optional<Expression> constant(FieldAccessExpr field) {
    String type = field.getScope().isThisExpr() ? around(field) : last(field.getScope());
    return Optional.ofNullable(constants.get(type + "." + field.getNameAsString()));
  }
}
