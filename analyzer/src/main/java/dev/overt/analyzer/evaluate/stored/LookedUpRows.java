package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Sessions;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.LookedUpRow;
import dev.overt.analyzer.evaluate.stored.value.PathRoot;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rows that a session has looked for by their keys. It looks again only if there was none, as long
 * as nothing between may have made it forget them.
 */
final class LookedUpRows {

  private static final Set<Fact> FORGETTING =
      Set.of(Fact.CLOSES_RECEIVER, Fact.DETACHES_ALL, Fact.DETACHES_ARGUMENT, Fact.BEGINS_SESSION);

  private final BodyState state;

  private LookedUpRows(BodyState state) {
    this.state = state;
  }

  /** The one that works on a state. */
  static LookedUpRows in(BodyState state) {
    return state.shared(LookedUpRows.class, LookedUpRows::new);
  }

  /** Whether a call looks for a row that its session has looked for before. */
  boolean isKnown(Invocation call, MethodFacts facts) {
    return row(call, facts).filter(LoadState.of(state).found()::contains).isPresent();
  }

  private Optional<LookedUpRow> row(Invocation call, MethodFacts facts) {
    List<Stored.OfSession> sessions = call.receiver().held(Stored.OfSession.class).toList();
    if (!facts.tells(Fact.FINDS_BY_KEY) || sessions.size() != 1 || sessions.get(0).isShared()) {
      return Optional.empty();
    }
    PathRoot session = sessions.get(0).base();
    return call.written()
        .className(0)
        .flatMap(type -> call.written().key(1).map(key -> new LookedUpRow(session, type, key)));
  }

  /** What is known after a call: one more row, or nothing any more. */
  void after(Invocation call, MethodFacts facts, List<Dispatch.Target> targets) {
    Optional<LookedUpRow> row = row(call, facts);
    if (row.isPresent()) {
      LoadState.of(state).found().add(row.get());
    } else if (!LoadState.of(state).found().isEmpty() && !isHarmless(call, facts, targets)) {
      LoadState.of(state).found().clear();
    }
  }

  /** Code that is written may do anything, unless it is that of an entity. */
  private boolean isHarmless(Invocation call, MethodFacts facts, List<Dispatch.Target> targets) {
    return !isSessionPassed(call)
        && facts.suspends().isEmpty()
        && facts.told().stream().noneMatch(FORGETTING::contains)
        && targets.stream().map(Dispatch.Target::method).allMatch(this::isOfEntity)
        && call.arguments().stream().noneMatch(each -> each.has(Atom.Function.class));
  }

  private boolean isSessionPassed(Invocation call) {
    Sessions sessions = Sessions.in(state);
    return IntStream.range(0, call.arguments().size())
        .mapToObj(call.written()::type)
        .flatMap(Optional::stream)
        .anyMatch(sessions::isSession);
  }

  private boolean isOfEntity(MethodSymbol method) {
    return StoredWork.of(state).model().isManaged(new Type.ClassType(method.owner(), List.of()));
  }
}
