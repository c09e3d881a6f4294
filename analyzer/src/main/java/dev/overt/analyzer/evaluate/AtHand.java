package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
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
final class AtHand {

  private static final Set<Entry.Fact> FORGETTING =
      Set.of(
          Entry.Fact.CLOSES_RECEIVER,
          Entry.Fact.DETACHES_ALL,
          Entry.Fact.DETACHES_ARGUMENT,
          Entry.Fact.BEGINS_SESSION);

  private final Run run;

  AtHand(Run run) {
    this.run = run;
  }


  /** Whether a call looks for a row that its session has looked for before. */
  boolean isKnown(Invocation call, Facts facts) {
    return row(call, facts).filter(run.locals().found()::contains).isPresent();
  }

  private Optional<Row> row(Invocation call, Facts facts) {
    List<Stored.OfSession> sessions = call.receiver().held(Stored.OfSession.class).toList();
    if (!facts.tells(Entry.Fact.FINDS_BY_KEY)
        || sessions.size() != 1
        || sessions.get(0).isShared()) {
      return Optional.empty();
    }
    Base session = sessions.get(0).base();
    return run.written()
        .className(0)
        .flatMap(type -> run.written().key(1).map(key -> new Row(session, type, key)));
  }

  /** What is known after a call: one more row, or nothing any more. */
  void after(Invocation call, Facts facts, List<Dispatch.Target> targets) {
    Optional<Row> row = row(call, facts);
    if (row.isPresent()) {
      run.locals().found().add(row.get());
    } else if (!run.locals().found().isEmpty() && !isHarmless(call, facts, targets)) {
      run.locals().found().clear();
    }
  }

  /** Code that is written may do anything, unless it is that of an entity. */
  private boolean isHarmless(Invocation call, Facts facts, List<Dispatch.Target> targets) {
    return !isSessionPassed(call)
        && facts.suspends().isEmpty()
        && facts.told().stream().noneMatch(FORGETTING::contains)
        && targets.stream().map(Dispatch.Target::method).allMatch(this::isOfEntity)
        && call.arguments().stream().noneMatch(each -> each.has(Atom.Function.class));
  }

  private boolean isSessionPassed(Invocation call) {
    Sessions sessions = new Sessions(run);
    return IntStream.range(0, call.arguments().size())
        .mapToObj(run.written()::type)
        .flatMap(Optional::stream)
        .anyMatch(sessions::isSession);
  }

  private boolean isOfEntity(MethodSymbol method) {
    return run.surroundings()
        .knowledge()
        .model()
        .isManaged(new Type.ClassType(method.owner(), List.of()));
  }
}
