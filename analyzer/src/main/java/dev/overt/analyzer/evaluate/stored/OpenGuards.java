package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.value.EndedSession;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.ReadSession;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Resolved;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition tells of sessions: one that is absent or not open is over. So whoever closes a
 * session if it is open has closed it.
 */
final class OpenGuards {

  private static final ReadSession.Over OVER =
      new ReadSession.Over("it is not open", Certainty.CERTAIN);

  private final BodyState state;

  private OpenGuards(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static OpenGuards in(BodyState state) {
    return state.shared(OpenGuards.class, OpenGuards::new);
  }

  /** Goes on knowing what is not open if the condition holds, or does not. */
  void assume(Expression condition, boolean holds) {
    Set<Value> sessions = sessions(condition, holds);
    if (sessions.size() == 1) {
      state.fork();
      sessions
          .iterator()
          .next()
          .held(Stored.OfSession.class)
          .map(each -> new EndedSession(StoredPath.of(each.base()), EndedSession.Extent.ALL, OVER))
          .forEach(LoadState.of(state).closed()::add);
    }
  }

  /** Of which one at least is not open then. */
  private Set<Value> sessions(Expression condition, boolean holds) {
    Set<Value> found = new LinkedHashSet<>();
    if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      found.addAll(sessions(not.operand(), !holds));
    } else if (condition instanceof Expression.Call call && !holds) {
      found.add(isAsking(call) ? value(call.receiver()) : Value.UNKNOWN);
    } else if (condition instanceof Expression.Binary binary) {
      found.addAll(sessions(binary, holds));
    } else {
      found.add(Value.UNKNOWN);
    }
    return found;
  }

  private Set<Value> sessions(Expression.Binary binary, boolean holds) {
    Set<Value> found = new LinkedHashSet<>();
    List<Expression> operands = binary.operands();
    if (binary.operator().equals(holds ? "||" : "&&")) {
      operands.forEach(each -> found.addAll(sessions(each, holds)));
    } else if (binary.operator().equals(holds ? "==" : "!=")
        && operands.size() == 2
        && operands.get(1).isNull()) {
      found.add(value(operands.get(0)));
    } else {
      found.add(Value.UNKNOWN);
    }
    return found;
  }

  private boolean isAsking(Expression.Call call) {
    return state.attribution().method(call) instanceof Resolved.Known known
        && state.knowledge().facts(known.method()).tells(Fact.RECEIVER_OPEN);
  }

  private Value value(Expression expression) {
    Optional<Value> local =
        expression instanceof Expression.Name
                && state.attribution().binding(expression) instanceof Binding.Local binding
            ? state.locals().known(binding.declaration())
            : Optional.empty();
    return local.orElse(Value.UNKNOWN);
  }
}
