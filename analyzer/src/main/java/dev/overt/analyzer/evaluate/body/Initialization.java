package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.evaluate.knowledge.FieldWriters;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Code that runs once for an object that many threads share: behind a question about a field that
 * it alone sets.
 */
final class Initialization {

  private static final Type BOOLEAN = new Type.Primitive("boolean");

  private final BodyState state;

  private Initialization(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static Initialization in(BodyState state) {
    return state.shared(Initialization.class, Initialization::new);
  }

  /** Whether what stands behind the condition makes sure that it is not needed again. */
  boolean isBehind(Expression condition, List<Statement> guarded) {
    boolean isLocked = isLocked(guarded);
    boolean mayBe =
        isLocked || state.knowledge().writers().hasShared(state.body().method().owner());
    if (!mayBe || condition == Expression.NONE || state.isInFunction()) {
      return false;
    }
    Map<String, FieldSymbol> asked = asked(condition);
    asked.values().removeIf(field -> !isLocked && !FieldWriters.isShared(field));
    if (asked.isEmpty()) {
      return false;
    }
    Attribution attribution = state.attribution();
    Set<String> set = new HashSet<>(FieldWriters.set(guarded, attribution));
    set.addAll(FieldWriters.set(condition, attribution));
    return asked.values().stream()
        .filter(field -> set.contains(field.id()))
        .anyMatch(this::isSetHereOnly);
  }

  private boolean isSetHereOnly(FieldSymbol field) {
    return state.knowledge().writers().isSetOnlyBy(state.method(), field);
  }

  private boolean isLocked(List<Statement> guarded) {
    return Modifier.isSynchronized(state.body().method().flags())
        || guarded.stream().anyMatch(Initialization::isLock);
  }

  private static boolean isLock(Statement statement) {
    return statement instanceof Statement.Synchronized
        || statement instanceof Statement.Block block
            && block.statements().stream().anyMatch(Initialization::isLock);
  }

  /** The fields that a condition asks for, itself or in a method of the class without arguments. */
  private Map<String, FieldSymbol> asked(Expression condition) {
    Map<String, FieldSymbol> found = new HashMap<>();
    Asking asking = new Asking(state.attribution(), found);
    new Walk(asking).in(condition);
    for (Expression.Call call : asking.calls) {
      predicate(call)
          .ifPresent(
              body ->
                  new Walk(new Asking(state.program().attribution(body.unit()), found))
                      .in(body.statements().get(0)));
    }
    return found;
  }

  /** A method of the class at hand that only answers. */
  private Optional<Body> predicate(Expression.Call call) {
    boolean isOnThis =
        call.receiver() instanceof Expression.None || call.receiver() instanceof Expression.This;
    return isOnThis
            && state.attribution().method(call) instanceof Resolved.Known known
            && known.method().arity() == 0
            && known.method().owner().equals(state.body().method().owner())
        ? state
            .program()
            .body(known.method().id())
            .filter(body -> body.statements().size() == 1)
            .filter(body -> body.statements().get(0) instanceof Statement.Return)
        : Optional.empty();
  }

  /** What an expression speaks of. */
  private static final class Asking implements Walk.Visitor {

    private final Attribution attribution;
    private final Map<String, FieldSymbol> fields;
    private final Set<Expression.Call> calls = new HashSet<>();
    private final Set<Integer> locals = new HashSet<>();

    Asking(Attribution attribution, Map<String, FieldSymbol> fields) {
      this.attribution = attribution;
      this.fields = fields;
    }

    @Override
    public void enter(Expression expression) {
      FieldWriters.field(expression, attribution)
          .filter(field -> field.type() instanceof Type.ClassType || field.type().equals(BOOLEAN))
          .ifPresent(field -> fields.put(field.id(), field));
      if (expression instanceof Expression.Call call && call.arguments().isEmpty()) {
        calls.add(call);
      } else if (expression instanceof Expression.Name name
          && attribution.binding(name) instanceof Binding.Local local) {
        locals.add(local.declaration());
      }
    }
  }
}
