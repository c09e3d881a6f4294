package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Binding;
import java.util.List;

/**
 * A method that holds a lock gives up what the lock guards: it sets a field to null. Who waits for
 * the lock meanwhile has nothing left to do.
 */
record Ending(MethodId method) implements DomainRecord {

  /** Whether statements set a field to null. */
  static boolean isIn(List<Statement> statements, Attribution attribution) {
    Clearing clearing = new Clearing(attribution);
    Walk walk = new Walk(clearing);
    statements.forEach(walk::in);
    return clearing.isFound;
  }

  private static final class Clearing implements Walk.Visitor {
    private final Attribution attribution;
    private boolean isFound;

    Clearing(Attribution attribution) {
      this.attribution = attribution;
    }

    @Override
    public void enter(Expression expression) {
      isFound |=
          expression instanceof Expression.Assignment assignment
              && assignment.value().isNull()
              && attribution.binding(assignment.target()) instanceof Binding.Field;
    }
  }
}
