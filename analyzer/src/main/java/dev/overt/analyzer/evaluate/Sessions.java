package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.Closed.Extent;
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
final class Sessions {

  private final Run run;
  private final Knowledge knowledge;

  Sessions(Run run) {
    this.run = run;
    this.knowledge = run.surroundings().knowledge();
  }

  /** Whether objects of the type are sessions. */
  boolean isSession(Type type) {
    return knowledge.scopes().of(type).filter(Persistence.Session.ITSELF::equals).isPresent();
  }

  /** A session, known by where it comes from. */
  Value known(Value value, Base base) {
    boolean isKnown = value.held(Stored.OfSession.class).findAny().isPresent();
    return value == Value.NOTHING || isKnown
        ? value
        : value.holding(List.of(new Stored.OfSession(base, false)));
  }

  /** The session in which a call reads, given all that goes into it. */
  Session of(Invocation call, Set<Stored> flow) {
    MethodId method = call.method().id();
    if (knowledge
        .scopes()
        .of(call.receiverType())
        .filter(Persistence.Session.OWN::equals)
        .isPresent()) {
      return new Session.OfCall(here(), method, true);
    }
    for (Stored each : flow) {
      if (each instanceof Stored.OfSession session) {
        return session.isShared()
            ? new Session.OfCall(here(), method, true)
            : new Session.OfObject(session.base());
      }
    }
    return new Session.OfCall(here(), method, false);
  }

  /** The code at hand, or the method that a reference names, which is entered by itself. */
  private Place here() {
    return run.entered(run.place()).get(0);
  }

  /** Whether the session of an object is over where it is used. */
  Session at(Path path, Birth birth, Optional<Attribute> via) {
    boolean isOwnRow = via.filter(Attribute::isToOne).isEmpty();
    for (Closed closed : run.locals().closed()) {
      if (closed.isOf(birth.session()) || closed.covers(path, isOwnRow)) {
        return closed.over();
      }
    }
    return birth.session();
  }

  /** What a call does to sessions. */
  void after(Invocation call, Facts facts) {
    if (facts.tells(Entry.Fact.CLOSES_RECEIVER)) {
      sessions(call.receiver())
          .forEach(base -> close(new Closed(Path.of(base), Extent.ALL, over(call))));
    }
    if (facts.tells(Entry.Fact.DETACHES_ALL)) {
      sessions(call.receiver()).forEach(base -> detach(base, over(call)));
    }
    if (facts.tells(Entry.Fact.DETACHES_ARGUMENT)) {
      call.passed(0).stream()
          .flatMap(value -> value.held(Stored.Entity.class))
          .map(entity -> new Closed(entity.path(), Extent.ONE, over(call)))
          .forEach(this::close);
    }
    if (facts.tells(Entry.Fact.BEGINS_SESSION)) {
      run.trace().opens(run.place());
    }
    if (facts.tells(Entry.Fact.ENDS_SESSION)) {
      run.trace().ends();
    }
    if (facts.tells(Entry.Fact.RUNS_IN_SESSION) || isNew(facts)) {
      for (Value argument : call.arguments()) {
        argument.all(Atom.Function.class).forEach(each -> run.trace().opens(each.code()));
      }
    }
  }

  /** What a method that is called does to the sessions and the objects that are passed to it. */
  void called(Invocation call, Dispatch.Target target, Summary summary) {
    if (summary.isBeginning()) {
      run.trace().opens(run.place());
    }
    for (Closed closed : summary.closed()) {
      Closed seen =
          new Closed(closed.path(), closed.extent(), closed.over().atMost(target.certainty()));
      if (closed.path().base() instanceof Base.Given given) {
        passed(call, given).forEach(stored -> end(stored, seen));
      } else {
        end(closed.path().base(), seen);
      }
    }
  }

  private static Stream<Stored> passed(Invocation call, Base.Given given) {
    return given.index() == Base.RECEIVER
        ? call.receiver().stored().stream()
        : call.passed(given.index()).stream().flatMap(value -> value.stored().stream());
  }

  private void end(Stored stored, Closed inside) {
    List<String> attributes = inside.path().attributes();
    if (stored instanceof Stored.OfSession session && attributes.isEmpty()) {
      end(session.base(), inside);
    } else if (stored instanceof Stored.Entity entity) {
      close(new Closed(entity.path().then(attributes), inside.extent(), inside.over()));
    }
  }

  private void end(Base session, Closed inside) {
    if (inside.extent() == Extent.READ) {
      detach(session, inside.over());
    } else {
      close(new Closed(Path.of(session), inside.extent(), inside.over()));
    }
  }

  private static boolean isNew(Facts facts) {
    return facts.tells(Entry.Fact.RUNS_IN_NEW_SESSION);
  }

  private static Set<Base> sessions(Value value) {
    Set<Base> found = new LinkedHashSet<>();
    value.held(Stored.OfSession.class).map(Stored.OfSession::base).forEach(found::add);
    return found;
  }

  private static Session.Over over(Invocation call) {
    return new Session.Over(
        "%s was called before".formatted(call.method().id().shortName()), Certainty.CERTAIN);
  }

  private void close(Closed closed) {
    run.locals().closed().add(closed);
  }

  /** All objects at hand that the session has read; of a parameter that is a guess. */
  private void detach(Base session, Session.Over over) {
    close(new Closed(Path.of(session), Extent.READ, over));
    for (Value value : List.copyOf(run.locals().all())) {
      value
          .held(Stored.Entity.class)
          .forEach(each -> detach(each.path(), each.birth(), session, over));
      value
          .held(Stored.Handle.class)
          .forEach(each -> detach(each.path(), each.birth(), session, over));
    }
  }

  private void detach(Path path, Birth birth, Base session, Session.Over over) {
    boolean isRead = birth.session().equals(new Session.OfObject(session));
    boolean isPassed = path.base() instanceof Base.Given && session instanceof Base.Given;
    if (isRead || isPassed) {
      Certainty certainty = isRead ? Certainty.CERTAIN : Certainty.LIKELY;
      close(new Closed(Path.of(path.base()), Extent.ALL, over.atMost(certainty)));
    }
  }

  /** What a call of a function in a session leaves: what it has read belongs to the call. */
  Set<Stored> left(Invocation call, Facts facts, Set<Stored> stored) {
    boolean isNew = isNew(facts);
    if (!isNew && !facts.tells(Entry.Fact.RUNS_IN_SESSION)) {
      return stored;
    }
    MethodId method = call.method().id();
    Set<Place> functions = new LinkedHashSet<>();
    call.arguments().stream()
        .flatMap(value -> value.all(Atom.Function.class))
        .forEach(each -> functions.add(each.code()));
    Session after =
        isNew
            ? new Session.Over("%s has ended".formatted(method.shortName()), Certainty.CERTAIN)
            : new Session.OfCall(here(), method, true);
    return mapped(stored, session -> isInside(session, functions) ? after : session);
  }

  private boolean isInside(Session session, Set<Place> functions) {
    if (session instanceof Session.OfCall call) {
      return functions.contains(call.place());
    }
    return session instanceof Session.OfObject object
        && run.locals().all().stream().noneMatch(each -> sessions(each).contains(object.base()));
  }

  /** What a method returned, seen by its caller: its own session is over, if it had one. */
  Session returned(Session session, Invocation call, MethodSymbol target, Set<Stored> passed) {
    boolean isAround = knowledge.scopes().isAround(target);
    if (session instanceof Session.OfCall inner && isPartOf(inner.place(), call, target)) {
      return new Session.OfCall(here(), target.id(), inner.isOwn() || isAround);
    }
    if (session instanceof Session.OfObject object) {
      if (object.base() instanceof Base.Kept && isAround) {
        return new Session.OfCall(here(), target.id(), true);
      }
      if (object.base() instanceof Base.Given) {
        return passed.stream()
            .filter(Stored.OfSession.class::isInstance)
            .map(Stored.OfSession.class::cast)
            .findFirst()
            .<Session>map(each -> new Session.OfObject(each.base()))
            .orElse(Session.UNKNOWN);
      }
      return object.base() instanceof Base.Made ? Session.UNKNOWN : session;
    }
    return session;
  }

  /** Whether what stands at a place has run when the method returns. */
  private boolean isPartOf(Place place, Invocation call, MethodSymbol target) {
    boolean isBody = !(place instanceof Place.Code code) || code.node() < 0;
    return place.method().equals(target.id())
        && (isBody || !knowledge.nature(call.result()).isAsync());
  }

  /** The same objects, their sessions looked at again. */
  static Set<Stored> mapped(Set<Stored> stored, UnaryOperator<Session> change) {
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
  static Value over(Value returned, Set<Closed> closed) {
    return returned.stored().isEmpty() || closed.isEmpty()
        ? returned
        : returned.holding(mapped(returned.stored(), session -> over(session, closed)));
  }

  private static Session over(Session session, Set<Closed> closed) {
    for (Closed each : closed) {
      if (each.isOf(session)) {
        return each.over();
      }
    }
    return session;
  }
}
