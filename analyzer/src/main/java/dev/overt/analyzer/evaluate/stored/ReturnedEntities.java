package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.Sessions;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.value.PathRoot;
import dev.overt.analyzer.evaluate.stored.value.Provenance;
import dev.overt.analyzer.evaluate.stored.value.ReadSession;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.FetchPlans;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The stored objects that a method returns, seen from one call of it. */
final class ReturnedEntities {

  private final BodyState state;
  private final Invocation call;
  private final MethodSymbol target;
  private final Entities entities;

  /**
   * Of a call.
   *
   * @param target the method that it gets to
   */
  ReturnedEntities(BodyState state, Invocation call, MethodSymbol target) {
    this.state = state;
    this.call = call;
    this.target = target;
    this.entities = Entities.in(state);
  }

  /** What the call returns of these. */
  Set<Stored> of(Set<Stored> returned) {
    Set<Stored> seen = new LinkedHashSet<>();
    returned.stream().flatMap(this::seen).forEach(seen::add);
    return seen;
  }

  private Stream<Stored> seen(Stored stored) {
    if (stored instanceof Stored.Whole whole) {
      Set<List<String>> fetched = fetched();
      return entities.fitting(call.result(), passed(whole.base())).stream()
          .map(each -> with(each, fetched));
    }
    if (stored instanceof Stored.Phrase phrase) {
      return passed(phrase.base()).stream();
    }
    if (stored instanceof Stored.Entity entity) {
      return starts(entity.path().base(), planned(entity.birth()))
          .map(start -> below(start, entity));
    }
    if (stored instanceof Stored.Handle handle) {
      if (handle.path().attributes().isEmpty()
          && handle.path().base() instanceof PathRoot.Given given) {
        return passed(given).stream();
      }
      return starts(handle.path().base(), planned(handle.birth()))
          .map(
              start ->
                  new Stored.Handle(
                      entities.below(start.path(), start.of(), handle.path().attributes()),
                      start.birth(),
                      handle.attribute()));
    }
    if (stored instanceof Stored.OfSession session) {
      return session(session);
    }
    return Stream.of(stored);
  }

  /** Whoever is passed what reads and the name of a graph reads with it. */
  private Set<List<String>> fetched() {
    FetchPlans plans = StoredWork.of(state).model().plans();
    Set<List<String>> fetched = new LinkedHashSet<>();
    for (Value argument : call.arguments()) {
      argument
          .held(Stored.Text.class)
          .map(Stored.Text::text)
          .filter(plans::isGraph)
          .forEach(text -> fetched.addAll(plans.fetched(text)));
    }
    return fetched;
  }

  private static Stored with(Stored stored, Set<List<String>> fetched) {
    return stored instanceof Stored.Entity entity && entity.path().attributes().isEmpty()
        ? entity.with(entity.birth().with(fetched))
        : stored;
  }

  private Stream<Stored> session(Stored.OfSession session) {
    if (session.base() instanceof PathRoot.Given given) {
      return passed(given).stream().filter(Stored.OfSession.class::isInstance);
    }
    return Stream.of(
        session.base() instanceof PathRoot.Made
            ? new Stored.OfSession(
                new PathRoot.Made(state.method(), call.site().ordinal()), session.isShared())
            : session);
  }

  /**
   * Where a path begins here.
   *
   * @param itself what was passed, if it is an entity
   */
  private record Start(
      StoredPath path, Provenance birth, Optional<Attribute> of, Optional<Stored.Entity> itself) {

    static Start of(StoredPath path, Provenance birth) {
      return new Start(path, birth, Optional.empty(), Optional.empty());
    }
  }

  private Stream<Start> starts(PathRoot base, Provenance birth) {
    if (base instanceof PathRoot.Given given) {
      return passed(given).stream().flatMap(each -> start(each, birth));
    }
    if (base instanceof PathRoot.Made) {
      PathRoot made = new PathRoot.Made(state.method(), call.site().ordinal());
      return Stream.of(Start.of(StoredPath.of(made), birth));
    }
    return Stream.of(Start.of(StoredPath.of(base), birth));
  }

  /** What the texts that the caller passed say of what was fetched. */
  private Provenance planned(Provenance birth) {
    Provenance planned = birth.planned(Set.of()).in(session(birth.session()));
    Set<PathRoot> open = new LinkedHashSet<>();
    for (PathRoot base : birth.plans()) {
      for (Stored each : passed(base)) {
        if (each instanceof Stored.Text text) {
          planned = planned.with(StoredWork.of(state).model().plans().fetched(text.text()));
        } else if (each instanceof Stored.Phrase phrase) {
          open.add(phrase.base());
        }
      }
    }
    return planned.planned(open);
  }

  private ReadSession session(ReadSession session) {
    boolean isPassed =
        session instanceof ReadSession.OfObject object && object.base() instanceof PathRoot.Given;
    Set<Stored> passed = isPassed ? passed(((ReadSession.OfObject) session).base()) : Set.of();
    return Sessions.in(state).returned(session, call, target, passed);
  }

  private static Stream<Start> start(Stored passed, Provenance birth) {
    if (passed instanceof Stored.Entity entity) {
      Provenance joined = joined(entity.path(), entity.birth(), birth);
      return Stream.of(new Start(entity.path(), joined, entity.via(), Optional.of(entity)));
    }
    if (passed instanceof Stored.Handle handle) {
      Provenance joined = joined(handle.path(), handle.birth(), birth);
      return Stream.of(new Start(handle.path(), joined, handle.attribute(), Optional.empty()));
    }
    return Stream.of();
  }

  /** What was known of what was passed, and what the method loaded of it. */
  private static Provenance joined(StoredPath path, Provenance passed, Provenance inside) {
    Set<List<String>> fetched = new LinkedHashSet<>();
    inside.fetched().forEach(each -> fetched.add(path.then(each).attributes()));
    return passed.with(fetched);
  }

  private Stored below(Start start, Stored.Entity entity) {
    List<String> attributes = entity.path().attributes();
    if (attributes.isEmpty() && start.itself().isPresent()) {
      Stored.Entity itself = start.itself().get();
      return new Stored.Entity(
          itself.path(), start.birth(), itself.className(), itself.state(), itself.via());
    }
    StoredPath path = entities.below(start.path(), start.of(), attributes);
    // Who has an object's collection at hand has the object.
    boolean isOwner = start.path().isBelow(path);
    boolean isLoaded = isOwner || entities.isLoaded(path, start.birth());
    Optional<Attribute> via = entity.via();
    return new Stored.Entity(
        path,
        start.birth(),
        entity.className(),
        isLoaded ? Stored.State.LOADED : entity.state(),
        via);
  }

  private Set<Stored> passed(PathRoot base) {
    Set<Stored> passed = new LinkedHashSet<>();
    if (base instanceof PathRoot.Given given) {
      Stream<Value> values =
          given.index() == PathRoot.RECEIVER
              ? Stream.of(call.receiver())
              : call.passed(given.index()).stream();
      values.forEach(value -> passed.addAll(value.contents(Stored.class)));
    } else if (base instanceof PathRoot.Returned returned) {
      call.passed(returned.index()).forEach(value -> passed.addAll(entities.returned(value)));
    }
    return passed;
  }
}
