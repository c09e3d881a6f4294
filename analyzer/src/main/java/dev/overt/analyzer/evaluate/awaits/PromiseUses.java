package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Resolved;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What code does with one promise that a variable holds. */
final class PromiseUses implements Walk.Visitor {

  private final Attribution attribution;
  private final Settling settling;
  private final int declaration;
  private final Deque<Expression> calls = new ArrayDeque<>();
  private final Deque<Function> functions = new ArrayDeque<>();
  private final Set<Integer> understood = new HashSet<>();
  private final List<Settled> settled = new ArrayList<>();
  private final Set<Integer> others = new HashSet<>();
  private boolean isOpen;
  private boolean isWatched;

  /**
   * A lambda or method reference.
   *
   * @param taker the call that it is passed to, or none
   */
  record Function(Expression written, Expression taker) {}

  /**
   * A call that settles the promise.
   *
   * @param node of the call, or of the reference to its method
   * @param in the innermost function that it stands in
   */
  record Settled(int node, Settling.How how, Optional<Function> in) {}

  PromiseUses(Attribution attribution, Settling settling, int declaration) {
    this.attribution = attribution;
    this.settling = settling;
    this.declaration = declaration;
  }

  /** Whether somebody else has it, who may settle it. */
  boolean isOpen() {
    return isOpen;
  }

  List<Settled> settled() {
    return settled;
  }

  /**
   * The results with which the method ends and nobody has the promise: others are returned, and no
   * step waits for it.
   */
  Set<Integer> others() {
    return isWatched ? Set.of() : others;
  }

  @Override
  public void declared(Member.TypeDeclaration type) {
    isOpen = true;
  }

  @Override
  public void enter(Statement statement) {
    if (statement instanceof Statement.Return returned) {
      (isIt(returned.value()) ? understood : others).add(returned.value().node());
    }
  }

  @Override
  public void enter(Expression expression) {
    if (expression instanceof Expression.Call call) {
      calls.push(call);
      if (isIt(call.receiver())) {
        understood.add(call.receiver().node());
        how(call).ifPresentOrElse(how -> settle(call.node(), how), () -> isWatched = true);
      }
    } else if (expression instanceof Expression.New) {
      calls.push(expression);
    } else if (expression instanceof Expression.Lambda) {
      functions.push(function(expression));
    } else if (expression instanceof Expression.MethodReference reference
        && isIt(reference.target())) {
      understood.add(reference.target().node());
      functions.push(function(expression));
      how(reference).ifPresentOrElse(how -> settle(reference.node(), how), () -> isOpen = true);
      functions.pop();
    } else if (isIt(expression)) {
      isOpen |= !understood.contains(expression.node());
    }
  }

  @Override
  public void leave(Expression expression) {
    if (expression instanceof Expression.Call || expression instanceof Expression.New) {
      calls.pop();
    } else if (expression instanceof Expression.Lambda) {
      functions.pop();
    }
  }

  private Function function(Expression written) {
    return new Function(written, calls.isEmpty() ? Expression.NONE : calls.peek());
  }

  private void settle(int node, Settling.How how) {
    settled.add(new Settled(node, how, Optional.ofNullable(functions.peek())));
  }

  private Optional<Settling.How> how(Expression call) {
    return attribution.method(call) instanceof Resolved.Known known
        ? settling.of(known.method())
        : Optional.of(Settling.How.EITHER);
  }

  private boolean isIt(Expression expression) {
    return expression instanceof Expression.Name
        && attribution.variable(expression).filter(key -> key.equals(declaration)).isPresent();
  }
}
