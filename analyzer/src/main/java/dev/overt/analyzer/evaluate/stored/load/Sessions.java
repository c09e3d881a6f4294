package dev.overt.analyzer.evaluate.stored.load;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.value.EndedSession;
import dev.overt.analyzer.evaluate.stored.value.EndedSession.Extent;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.PathRoot;
import dev.overt.analyzer.evaluate.stored.value.Provenance;
import dev.overt.analyzer.evaluate.stored.value.ReadSession;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.stored.value.StoredSummary;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** In which session stored objects were read, and whether it is over. */
public final class Sessions {

  private final BodyState state;
  private final Knowledge knowledge;

  private Sessions(BodyState state) {
    this.state = state;
    this.knowledge = state.knowledge();
  }

  /** The one that works on a state. */
  public static Sessions in(BodyState state) {
    return state.shared(Sessions.class, Sessions::new);
  }

  /** Whether objects of the type are sessions. */
  public boolean isSession(Type type) {
    return StoredWork.of(state)
        .facts()
        .scopes()
        .of(type)
        .filter(Persistence.Session.ITSELF::equals)
        .isPresent();
  }

  /** A session, known by where it comes from. */
  public Value known(Value value, PathRoot base) {
    boolean isKnown = value.held(Stored.OfSession.class).findAny().isPresent();
    return value.isBottom() || isKnown
        ? value
        : value.with(Stored.class, List.of(new Stored.OfSession(base, false)));
  }

  /** The session in which a call reads, given all that goes into it. */
  public ReadSession of(Invocation call, Set<Stored> flow) {
    MethodId method = call.method().id();
    if (StoredWork.of(state)
        .facts()
        .scopes()
        .of(call.receiverType())
        .filter(Persistence.Session.OWN::equals)
        .isPresent()) {
      return new ReadSession.OfCall(here(), method, true);
    }
    for (Stored each : flow) {
      if (each instanceof Stored.OfSession session) {
        return session.isShared()
            ? new ReadSession.OfCall(here(), method, true)
            : new ReadSession.OfObject(session.base());
      }
    }
    return new ReadSession.OfCall(here(), method, false);
  }

  /** The code at hand, or the method that a reference names, which is entered by itself. */
  private Place here() {
    return state.handovers().entered(state.place()).get(0);
  }

  /** Whether the session of an object is over where it is used. */
  public ReadSession at(StoredPath path, Provenance birth, Optional<Attribute> via) {
    boolean isOwnRow = via.filter(Attribute::isToOne).isEmpty();
    for (EndedSession closed : LoadState.of(state).closed()) {
      if (closed.isOf(birth.session()) || closed.covers(path, isOwnRow)) {
        return closed.over();
      }
    }
    return birth.session();
  }

  /** What a call does to sessions. */
  public void after(Invocation call, MethodFacts facts) {
    if (facts.tells(Fact.CLOSES_RECEIVER)) {
      sessions(call.receiver())
          .forEach(base -> close(new EndedSession(StoredPath.of(base), Extent.ALL, over(call))));
    }
    if (facts.tells(Fact.DETACHES_ALL)) {
      sessions(call.receiver()).forEach(base -> detach(base, over(call)));
    }
    if (facts.tells(Fact.DETACHES_ARGUMENT)) {
      call.passed(0).stream()
          .flatMap(value -> value.held(Stored.Entity.class))
          .map(entity -> new EndedSession(entity.path(), Extent.ONE, over(call)))
          .forEach(this::close);
    }
    if (facts.tells(Fact.BEGINS_SESSION)) {
      state.trace().record(new OpenedSession(state.place()));
    }
    if (facts.tells(Fact.ENDS_SESSION)) {
      state.trace().record(SessionEnd.HERE);
    }
    if (facts.tells(Fact.RUNS_IN_SESSION) || isNew(facts)) {
      for (Value argument : call.arguments()) {
        argument
            .all(Atom.Function.class)
            .forEach(each -> state.trace().record(new OpenedSession(each.code())));
      }
    }
  }

  /** What a method that is called does to the sessions and the objects that are passed to it. */
  public void called(Invocation call, Dispatch.Target target, Summary summary) {
    if (StoredSummary.of(summary).isBeginning()) {
      state.trace().record(new OpenedSession(state.place()));
    }
    for (EndedSession closed : StoredSummary.of(summary).closed()) {
      EndedSession seen =
          new EndedSession(
              closed.path(), closed.extent(), closed.over().atMost(target.certainty()));
      if (closed.path().base() instanceof PathRoot.Given given) {
        passed(call, given).forEach(stored -> end(stored, seen));
      } else {
        end(closed.path().base(), seen);
      }
    }
  }

  private static Stream<Stored> passed(Invocation call, PathRoot.Given given) {
    return given.index() == PathRoot.RECEIVER
        ? call.receiver().contents(Stored.class).stream()
        : call.passed(given.index()).stream()
            .flatMap(value -> value.contents(Stored.class).stream());
  }

  private void end(Stored stored, EndedSession inside) {
    List<String> attributes = inside.path().attributes();
    if (stored instanceof Stored.OfSession session && attributes.isEmpty()) {
      end(session.base(), inside);
    } else if (stored instanceof Stored.Entity entity) {
      close(new EndedSession(entity.path().then(attributes), inside.extent(), inside.over()));
    }
  }

  private void end(PathRoot session, EndedSession inside) {
    if (inside.extent() == Extent.READ) {
      detach(session, inside.over());
    } else {
      close(new EndedSession(StoredPath.of(session), inside.extent(), inside.over()));
    }
  }

  private static boolean isNew(MethodFacts facts) {
    return facts.tells(Fact.RUNS_IN_NEW_SESSION);
  }

  private static Set<PathRoot> sessions(Value value) {
    Set<PathRoot> found = new LinkedHashSet<>();
    value.held(Stored.OfSession.class).map(Stored.OfSession::base).forEach(found::add);
    return found;
  }

  private static ReadSession.Over over(Invocation call) {
    return new ReadSession.Over(
        "%s was called before".formatted(call.method().id().shortName()), Certainty.CERTAIN);
  }

  private void close(EndedSession closed) {
    LoadState.of(state).closed().add(closed);
  }

  /** All objects at hand that the session has read; of a parameter that is a guess. */
  private void detach(PathRoot session, ReadSession.Over over) {
    close(new EndedSession(StoredPath.of(session), Extent.READ, over));
    for (Value value : List.copyOf(state.locals().all())) {
      value
          .held(Stored.Entity.class)
          .forEach(each -> detach(each.path(), each.birth(), session, over));
      value
          .held(Stored.Handle.class)
          .forEach(each -> detach(each.path(), each.birth(), session, over));
    }
  }

  private void detach(StoredPath path, Provenance birth, PathRoot session, ReadSession.Over over) {
    boolean isRead = birth.session().equals(new ReadSession.OfObject(session));
    boolean isPassed = path.base() instanceof PathRoot.Given && session instanceof PathRoot.Given;
    if (isRead || isPassed) {
      Certainty certainty = isRead ? Certainty.CERTAIN : Certainty.LIKELY;
      close(new EndedSession(StoredPath.of(path.base()), Extent.ALL, over.atMost(certainty)));
    }
  }

  /** What a call of a function in a session leaves: what it has read belongs to the call. */
  public Set<Stored> left(Invocation call, MethodFacts facts, Set<Stored> stored) {
    boolean isNew = isNew(facts);
    if (!isNew && !facts.tells(Fact.RUNS_IN_SESSION)) {
      return stored;
    }
    MethodId method = call.method().id();
    Set<Place> functions = new LinkedHashSet<>();
    call.arguments().stream()
        .flatMap(value -> value.all(Atom.Function.class))
        .forEach(each -> functions.add(each.code()));
    ReadSession after =
        isNew
            ? new ReadSession.Over("%s has ended".formatted(method.shortName()), Certainty.CERTAIN)
            : new ReadSession.OfCall(here(), method, true);
    return mapped(stored, session -> isInside(session, functions) ? after : session);
  }

  private boolean isInside(ReadSession session, Set<Place> functions) {
    if (session instanceof ReadSession.OfCall call) {
      return functions.contains(call.place());
    }
    return session instanceof ReadSession.OfObject object
        && state.locals().all().stream().noneMatch(each -> sessions(each).contains(object.base()));
  }

  /** What a method returned, seen by its caller: its own session is over, if it had one. */
  public ReadSession returned(
      ReadSession session, Invocation call, MethodSymbol target, Set<Stored> passed) {
    boolean isAround = StoredWork.of(state).facts().scopes().isAround(target);
    if (session instanceof ReadSession.OfCall inner && isPartOf(inner.place(), call, target)) {
      return new ReadSession.OfCall(here(), target.id(), inner.isOwn() || isAround);
    }
    if (session instanceof ReadSession.OfObject object) {
      if (object.base() instanceof PathRoot.Kept && isAround) {
        return new ReadSession.OfCall(here(), target.id(), true);
      }
      if (object.base() instanceof PathRoot.Given) {
        return passed.stream()
            .filter(Stored.OfSession.class::isInstance)
            .map(Stored.OfSession.class::cast)
            .findFirst()
            .<ReadSession>map(each -> new ReadSession.OfObject(each.base()))
            .orElse(ReadSession.UNKNOWN);
      }
      return object.base() instanceof PathRoot.Made ? ReadSession.UNKNOWN : session;
    }
    return session;
  }

  /** Whether what stands at a place has run when the method returns. */
  private boolean isPartOf(Place place, Invocation call, MethodSymbol target) {
    boolean isBody = !(place instanceof Place.Code code) || code.ordinal() < 0;
    return place.method().equals(target.id())
        && (isBody || !knowledge.nature(call.result()).isAsync());
  }

  /** The same objects, their sessions looked at again. */
  public static Set<Stored> mapped(Set<Stored> stored, UnaryOperator<ReadSession> change) {
    Set<Stored> mapped = new LinkedHashSet<>();
    for (Stored each : stored) {
      if (each instanceof Stored.Entity entity) {
        mapped.add(entity.with(entity.birth().in(change.apply(entity.birth().session()))));
      } else if (each instanceof Stored.Handle handle) {
        mapped.add(handle.with(handle.birth().in(change.apply(handle.birth().session()))));
      } else {
        mapped.add(each);
      }
    }
    return mapped;
  }

  /** What was returned, of which some can load nothing any more. */
  public static Value over(Value returned, Set<EndedSession> closed) {
    return returned.contents(Stored.class).isEmpty() || closed.isEmpty()
        ? returned
        : returned.with(
            Stored.class,
            mapped(returned.contents(Stored.class), session -> over(session, closed)));
  }

  private static ReadSession over(ReadSession session, Set<EndedSession> closed) {
    for (EndedSession each : closed) {
      if (each.isOf(session)) {
        return each.over();
      }
    }
    return session;
  }
}
