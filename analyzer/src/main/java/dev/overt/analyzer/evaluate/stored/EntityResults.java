package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.Loads;
import dev.overt.analyzer.evaluate.stored.load.Sessions;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.PathRoot;
import dev.overt.analyzer.evaluate.stored.value.Provenance;
import dev.overt.analyzer.evaluate.stored.value.ReadSession;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.persistence.Accessors;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.persistence.FetchPlans;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a call returns of a database whose code is not there to be read. */
final class EntityResults {

  private static final String DETACHED = "it was read without a session that could load more";

  private final BodyState state;
  private final EntityModel model;
  private final FetchPlans plans;
  private final Entities entities;
  private final Sessions sessions;
  private final ContentFlow content;

  private EntityResults(BodyState state) {
    this.state = state;
    this.model = StoredWork.of(state).model();
    this.plans = model.plans();
    this.entities = Entities.in(state);
    this.sessions = Sessions.in(state);
    this.content = ContentFlow.in(state);
  }

  /** The one that works on a state. */
  static EntityResults in(BodyState state) {
    return state.shared(EntityResults.class, EntityResults::new);
  }

  Value of(Invocation call, MethodFacts facts, Value value) {
    Optional<Value> accessed = accessed(call);
    if (accessed.isPresent()) {
      return value.with(Stored.class, accessed.get().contents(Stored.class));
    }
    if (facts.tells(Fact.RESULT_IS_HANDED)) {
      return value.with(Stored.class, StoredWork.of(state).handed());
    }
    Set<Stored> flow = content.of(call);
    if (facts.tells(Fact.LOADS_NOTHING_LATER) && isTrue(call)) {
      flow.add(new Stored.Complete());
    }
    texts(call, facts, flow);
    Set<List<String>> fetched = fetched(call, facts, flow);
    if (EntityCalls.isQuery(facts)) {
      fill(call.result(), flow);
    }
    if (facts.tells(Fact.RESULT_IS_LOADED)) {
      flow = loaded(call);
    }
    if (facts.tells(Fact.FORGETS_ARGUMENT)) {
      forget(call);
    }
    Set<Stored> result = result(call, facts, flow, fetched);
    result = new LinkedHashSet<>(sessions.left(call, facts, result));
    if (!EntityCalls.isQuery(facts) || result.isEmpty()) {
      flow.stream().filter(each -> isPassedOn(each, facts)).forEach(result::add);
    }
    if (entities.types().isMany(call.receiverType())) {
      if (model.isManaged(call.result())) {
        entities.next(result.stream());
      }
      pending(call).ifPresent(result::add);
    }
    return value.with(Stored.class, result);
  }

  private static boolean isTrue(Invocation call) {
    return call.passed(0).stream().flatMap(each -> each.flag().stream()).anyMatch(flag -> flag);
  }

  /** Whether it goes with whatever is made of it: what a query is made of, and where it runs. */
  private static boolean isPassedOn(Stored stored, MethodFacts facts) {
    return stored instanceof Stored.Text
        || stored instanceof Stored.Phrase
        || stored instanceof Stored.Complete
        || stored instanceof Stored.OfSession && !EntityCalls.isQuery(facts);
  }

  /** A getter or setter that is not written. */
  private Optional<Value> accessed(Invocation call) {
    MethodSymbol method = call.method();
    if (method.arity() == 1 && Accessors.isSet(method.id().name())) {
      model
          .managed(new Type.ClassType(method.owner(), List.of()))
          .ifPresent(owner -> replaced(call, owner));
      return Optional.empty();
    }
    return model
        .of(method)
        .map(
            attribute ->
                EntityCalls.in(state)
                    .read(call.receiver(), attribute, call.result(), call.site().ordinal()));
  }

  private void replaced(Invocation call, ClassSymbol owner) {
    String name = call.method().id().name().substring(3);
    for (Attribute attribute : model.attributes(owner).values()) {
      if (attribute.name().equalsIgnoreCase(name)) {
        call.receiver()
            .held(Stored.Entity.class)
            .forEach(each -> LoadState.of(state).loaded().add(each.path().then(attribute.name())));
      }
    }
  }

  private void texts(Invocation call, MethodFacts facts, Set<Stored> flow) {
    if (facts.tells(Fact.ARGUMENT_FETCHED)) {
      call.arguments().stream()
          .flatMap(each -> each.held(Stored.Text.class))
          .forEach(text -> StoredWork.of(state).planned().add(List.of(text.text().split("\\."))));
    }
  }

  /** What comes along with what the call reads. */
  private Set<List<String>> fetched(Invocation call, MethodFacts facts, Set<Stored> flow) {
    Set<List<String>> fetched = new LinkedHashSet<>(plans.ofMethod(call.method().id().toString()));
    flow.stream()
        .filter(Stored.Text.class::isInstance)
        .map(each -> plans.fetched(((Stored.Text) each).text()))
        .forEach(fetched::addAll);
    if (flow.contains(new Stored.Complete())) {
      fetched.add(FetchPlans.ALL);
    }
    if (EntityCalls.isQuery(facts)) {
      fetched.addAll(StoredWork.of(state).planned());
    }
    return fetched;
  }

  /** A query that fetches also fills the objects of that class that are at hand. */
  private void fill(Type type, Set<Stored> flow) {
    Set<List<String>> joined = new LinkedHashSet<>();
    flow.stream()
        .filter(Stored.Text.class::isInstance)
        .map(each -> plans.joined(((Stored.Text) each).text()))
        .forEach(joined::addAll);
    if (!joined.isEmpty() && model.loading().has(Persistence.Trait.FILLS_WHAT_IS_AT_HAND)) {
      for (Value value : state.locals().all()) {
        value
            .held(Stored.Entity.class)
            .filter(each -> entities.types().mentions(type, model.mappedClass(each.className())))
            .forEach(
                each ->
                    joined.forEach(
                        path -> LoadState.of(state).loaded().add(each.path().then(path))));
      }
    }
  }

  /** The arguments, in memory from now on. */
  private Set<Stored> loaded(Invocation call) {
    Set<Stored> loaded = new LinkedHashSet<>();
    for (Value argument : call.arguments()) {
      argument.held(Stored.Handle.class).map(Stored.Handle::path).forEach(this::load);
      argument.held(Stored.Entity.class).map(Stored.Entity::path).forEach(this::load);
      loaded.addAll(entities.settled(argument).contents(Stored.class));
    }
    return loaded;
  }

  private void load(StoredPath path) {
    LoadState.of(state).loaded().add(path);
  }

  private void forget(Invocation call) {
    if (model.loading().has(Persistence.Trait.KEEPS_WHEN_REFRESHED)) {
      return;
    }
    call.arguments().stream()
        .limit(1)
        .flatMap(each -> each.held(Stored.Entity.class))
        .forEach(
            entity -> {
              LoadState.of(state).loaded().removeIf(path -> path.isBelow(entity.path()));
              state.locals().replace(value -> reread(value, entity.path()));
            });
  }

  /** An object that was made here is one that was read, now that it was read again. */
  private static Value reread(Value value, StoredPath path) {
    if (value.held(Stored.Entity.class).noneMatch(each -> isMade(each, path))) {
      return value;
    }
    Set<Stored> reread = new LinkedHashSet<>();
    for (Stored each : value.contents(Stored.class)) {
      reread.add(
          each instanceof Stored.Entity entity && isMade(entity, path)
              ? entity.with(Provenance.UNKNOWN.read())
              : each);
    }
    return value.with(Stored.class, reread);
  }

  private static boolean isMade(Stored.Entity entity, StoredPath path) {
    return entity.birth().isNew() && entity.path().equals(path);
  }

  private Set<Stored> result(
      Invocation call, MethodFacts facts, Set<Stored> flow, Set<List<String>> fetched) {
    Set<Stored> result = new LinkedHashSet<>();
    if (!facts.tells(Fact.RESULT_IS_READ) && !facts.tells(Fact.RESULT_IS_NEW)) {
      entities.fitting(call.result(), flow).stream()
          .map(each -> read(each, call, facts, fetched))
          .forEach(result::add);
    }
    boolean isOfNothing = isOfNothing(call.method()) && !EntityCalls.isQuery(facts);
    if (result.isEmpty() && !isOfNothing || facts.tells(Fact.RESULT_IS_REFERENCE)) {
      entities
          .types()
          .managedIn(call.result())
          .map(symbol -> made(call, symbol, facts, fetched))
          .ifPresent(result::add);
    }
    return result;
  }

  /** The same, read by a query now, if the call is one. */
  private Stored read(
      Stored stored, Invocation call, MethodFacts facts, Set<List<String>> fetched) {
    boolean isQuery = EntityCalls.isQuery(facts);
    if (!(stored instanceof Stored.Entity entity) || !isQuery && fetched.isEmpty()) {
      return stored;
    }
    Provenance birth = entity.birth().with(fetched);
    if (isQuery && !birth.isNew() && entity.path().base() instanceof PathRoot.Made) {
      birth = birth.read();
      if (birth.session().equals(ReadSession.UNKNOWN)) {
        birth = birth.in(sessions.of(call, content.of(call)));
      }
    }
    return entity.with(birth);
  }

  private Stored made(
      Invocation call, ClassSymbol symbol, MethodFacts facts, Set<List<String>> fetched) {
    PathRoot made = new PathRoot.Made(state.method(), call.site().ordinal());
    Optional<PathRoot> kept =
        model.field(call.method()).map(field -> new PathRoot.Kept(field.id()));
    StoredPath path = StoredPath.of(kept.orElse(made));
    boolean isReference = facts.tells(Fact.RESULT_IS_REFERENCE);
    Provenance read = birth(facts, fetched).planned(phrases(call));
    if (EntityCalls.isQuery(facts) || isReference) {
      read = read.in(sessions.of(call, content.of(call)));
    }
    if (facts.tells(Fact.RESULT_IS_DETACHED)) {
      read = read.in(new ReadSession.Over(DETACHED, Certainty.CERTAIN));
    }
    Provenance birth = isNew(call, facts) ? Provenance.NEW : read;
    Stored.State loadState = isReference ? Stored.State.REFERENCE : Stored.State.LOADED;
    Stored.Entity entity =
        new Stored.Entity(path, birth, symbol.name(), loadState, Optional.empty());
    if (isReference && model.loading().has(Persistence.Trait.READS_REFERENCES)) {
      Loads.in(state).use(entity, List.of(call.site()));
    }
    return entity;
  }

  private Set<PathRoot> phrases(Invocation call) {
    Set<PathRoot> phrases = new LinkedHashSet<>();
    for (Stored each : content.of(call)) {
      if (each instanceof Stored.Phrase phrase) {
        phrases.add(phrase.base());
      }
    }
    return phrases;
  }

  private static Provenance birth(MethodFacts facts, Set<List<String>> fetched) {
    Certainty certainty =
        EntityCalls.isQuery(facts) ? Certainty.CERTAIN : Provenance.UNKNOWN.certainty();
    return new Provenance(certainty, false, fetched, Set.of(), ReadSession.UNKNOWN);
  }

  /**
   * Whether what is returned was made in memory: by a constructor, by what the catalog says makes
   * objects, by a client of the network, or by a generated method that makes one of other things.
   */
  private boolean isNew(Invocation call, MethodFacts facts) {
    MethodSymbol method = call.method();
    boolean isRemote =
        facts.suspends().filter(entry -> entry.effect() == Effect.NETWORK).isPresent();
    boolean isGenerated =
        method.owner().isOurs()
            && facts.suspends().isEmpty()
            && model.field(method).isEmpty()
            && (!Modifier.isAbstract(method.flags()) || isMadeOfOthers(method));
    return method.id().isConstructor()
        || facts.tells(Fact.RESULT_IS_NEW)
        || isRemote
        || isGenerated;
  }

  /** Whether a method turns objects of the program into another. */
  private boolean isMadeOfOthers(MethodSymbol method) {
    return method.parameterTypes().stream()
        .anyMatch(
            each ->
                each instanceof Type.ClassType known
                    && known.symbol().isOurs()
                    && !entities.types().mentionsManaged(each));
  }

  /**
   * Whether a method has nothing that it could put into what it returns, whatever type is asked.
   */
  private static boolean isOfNothing(MethodSymbol method) {
    return method.arity() == 0
        && method.returnType() instanceof Type.ClassType container
        && !container.arguments().isEmpty()
        && container.arguments().stream()
            .allMatch(
                each ->
                    each instanceof Type.TypeVariable variable
                        && method.typeParameters().contains(variable));
  }

  /** What a stage of a stream does to its elements when the stream runs. */
  private Optional<Stored> pending(Invocation call) {
    if (!entities.types().isStream(call.result())) {
      return Optional.empty();
    }
    List<Persistence.Visit> visits = new ArrayList<>();
    for (Entry.Visits entry : state.knowledge().visits(call.method())) {
      if (entry.argument().index() < 0) {
        visits.add(entry.visit());
      }
    }
    return visits.stream()
        .filter(visit -> visit != Persistence.Visit.NOTHING)
        .findFirst()
        .map(Stored.Pending::new);
  }
}
