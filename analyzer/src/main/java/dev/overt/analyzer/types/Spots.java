package dev.overt.analyzer.types;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.syntax.Walk;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in a body, in the order of the source. */
public final class Spots implements Walk.Visitor {

  private final Body body;
  private final List<Spot> found = new ArrayList<>();
  private final Deque<Integer> functions = new ArrayDeque<>(List.of(-1));
  private final Deque<Integer> monitors = new ArrayDeque<>();
  private final Deque<Spot> calls = new ArrayDeque<>();
  private final Map<Integer, Spot> takers = new HashMap<>();

  private Spots(Body body) {
    this.body = body;
    boolean isSynchronized = (body.method().flags() & Modifier.SYNCHRONIZED) != 0;
    monitors.push(isSynchronized ? body.node() : -1);
  }

  /**
   * All expressions and statements of a body but for blocks; classes in it are bodies themselves.
   */
  public static List<Spot> in(Body body) {
    Spots spots = new Spots(body);
    Walk walk = new Walk(spots);
    body.statements().forEach(walk::in);
    return List.copyOf(spots.found);
  }

  /** The call that a function written in a body is handed to, if it is. */
  public static Optional<Spot> taker(Body body, int function) {
    Spots spots = new Spots(body);
    Walk walk = new Walk(spots);
    body.statements().forEach(walk::in);
    return Optional.ofNullable(spots.takers.get(function));
  }

  @Override
  public void enter(Expression expression) {
    if (expression instanceof Expression.MethodReference) {
      // What it refers to is called where it runs; its target is evaluated here.
      int node = expression.node();
      found.add(new Spot(body, node, node, -1, called(expression)));
    } else if (expression != Expression.NONE) {
      add(expression.node(), called(expression));
    }
    if (isFunction(expression) && !calls.isEmpty()) {
      takers.put(expression.node(), calls.peek());
    }
    if (expression instanceof Expression.Lambda) {
      functions.push(expression.node());
      monitors.push(-1);
    }
    if (isCall(expression)) {
      calls.push(found.get(found.size() - 1));
    }
  }

  private static boolean isFunction(Expression expression) {
    return expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference;
  }

  private static boolean isCall(Expression expression) {
    return expression instanceof Expression.Call || expression instanceof Expression.New;
  }

  @Override
  public void leave(Expression expression) {
    if (expression instanceof Expression.Lambda) {
      functions.pop();
      monitors.pop();
    }
    if (isCall(expression)) {
      calls.pop();
    }
  }

  @Override
  public void enter(Statement statement) {
    if (!(statement instanceof Statement.Block)) {
      add(statement.node(), "");
    }
    if (statement instanceof Statement.Synchronized) {
      monitors.push(statement.node());
    }
  }

  @Override
  public void leave(Statement statement) {
    if (statement instanceof Statement.Synchronized) {
      monitors.pop();
    }
  }

  private void add(int node, String called) {
    found.add(new Spot(body, node, functions.peek(), monitors.peek(), called));
  }

  private static String called(Expression expression) {
    if (expression instanceof Expression.Call call) {
      return call.name().equals(MethodId.CONSTRUCTOR) ? constructor(call) : call.name();
    }
    if (expression instanceof Expression.MethodReference reference) {
      return reference.name().equals(MethodId.CONSTRUCTOR) ? "new" : reference.name();
    }
    return expression instanceof Expression.New creation ? "new " + named(creation.type()) : "";
  }

  private static String constructor(Expression.Call call) {
    return call.receiver() instanceof Expression.This ? "this" : "super";
  }

  private static String named(TypeSyntax type) {
    return type instanceof TypeSyntax.Named named ? named.name() : "";
  }
}
