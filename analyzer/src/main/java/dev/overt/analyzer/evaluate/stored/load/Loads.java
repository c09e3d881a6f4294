package dev.overt.analyzer.evaluate.stored.load;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.knowledge.Knowledge;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.PathRoot;
import dev.overt.analyzer.evaluate.stored.value.Provenance;
import dev.overt.analyzer.evaluate.stored.value.ReadSession;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.stored.value.StoredSummary;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes down what is loaded from a database where it is used. What hangs on a parameter is told to
 * the callers, who may have it in memory.
 */
public final class Loads {

  /** Calls that lead further than this to what they load are not followed. */
  private static final int LONGEST = 8;

  private final BodyState state;
  private final EntityModel model;
  private final Entities entities;

  private Loads(BodyState state) {
    this.state = state;
    this.model = StoredWork.of(state).model();
    this.entities = Entities.in(state);
  }

  /** The one that works on a state. */
  public static Loads in(BodyState state) {
    return state.shared(Loads.class, Loads::new);
  }

  /**
   * Something that is used.
   *
   * @param via the attribute that holds it
   * @param used what is called on it, if no attribute holds it
   * @param inside what a callee knows of it
   */
  private record Used(
      StoredPath path,
      Provenance birth,
      Optional<Attribute> via,
      MethodId used,
      Optional<StoredSummary.Load> inside) {

    public Used(StoredPath path, Provenance birth, Optional<Attribute> via, MethodId used) {
      this(path, birth, via, used, Optional.empty());
    }

    /** Whether a callee uses many such, one by one. */
    public boolean isRepeated() {
      return inside.filter(StoredSummary.Load::isRepeated).isPresent();
    }

    public MethodId loaded() {
      return via.map(each -> new MethodId(each.owner(), each.name(), "")).orElse(used);
    }
  }

  /** The collection is looked into, by what stands at the last site. */
  public void use(Stored.Handle handle, List<Site> sites) {
    boolean isLoadedBefore = model.loading().onRead().contains(Persistence.Kind.COLLECTION);
    if (!isLoadedBefore && handle.attribute().filter(attribute -> !attribute.isLazy()).isEmpty()) {
      load(
          new Used(handle.path(), handle.birth(), handle.attribute(), last(sites).called()), sites);
    }
  }

  /** The reference is used, by what stands at the last site; it may be no more than a parameter. */
  public void use(Stored.Entity entity, List<Site> sites) {
    boolean isReference = entity.state() == Stored.State.REFERENCE;
    if (isReference && isLate() || isPassed(entity.path())) {
      Provenance birth = entity.birth().atMost(Certainty.LIKELY);
      load(new Used(entity.path(), birth, entity.via(), last(sites).called()), sites);
    }
  }

  /** Whether there are references that load by themselves. */
  private boolean isLate() {
    return model.loading().has(Persistence.Trait.PROXIES)
        || model.loading().has(Persistence.Trait.FIELDS_LOAD)
        || model.loading().has(Persistence.Trait.READS_REFERENCES)
        || model.loading().has(Persistence.Trait.THROWS);
  }

  private boolean isPassed(StoredPath path) {
    return path.attributes().isEmpty()
        && path.base() instanceof PathRoot.Given given
        && given.method().equals(state.method())
        && (given.index() != PathRoot.RECEIVER
            || model.loading().has(Persistence.Trait.FIELDS_LOAD));
  }

  /** The attribute of an object is read, which loads it in some ways of mapping. */
  public void read(Stored.Entity owner, Attribute attribute, List<Site> sites) {
    if (attribute.isLazy() && model.loading().onRead().contains(attribute.kind())) {
      StoredPath path = owner.path().then(attribute.name());
      load(new Used(path, owner.birth(), Optional.of(attribute), last(sites).called()), sites);
      if (attribute.kind() == Persistence.Kind.BASIC) {
        columns(owner, attribute);
      }
    }
  }

  /** The value of an attribute is replaced, which loads the old one in some ways of mapping. */
  public void replace(Stored.Entity owner, Attribute attribute, Site site) {
    if (attribute.isLazy()) {
      StoredPath path = owner.path().then(attribute.name());
      load(new Used(path, owner.birth(), Optional.of(attribute), site.called()), List.of(site));
    }
  }

  /** Columns that are loaded late come together, those of a group without the others. */
  private void columns(Stored.Entity owner, Attribute attribute) {
    String group = attribute.declared().group();
    model.attributes(model.mappedClass(owner.className())).values().stream()
        .filter(each -> each.kind() == Persistence.Kind.BASIC && each.isLazy())
        .filter(each -> each.declared().group().equals(group))
        .forEach(each -> known(owner.path().then(each.name())));
  }

  /** What a callee loads of what this call passes. */
  public void call(Invocation call, Dispatch.Target target, Summary summary) {
    for (StoredSummary.Load load : StoredSummary.of(summary).loads()) {
      if (load.sites().size() >= LONGEST) {
        continue;
      }
      List<Value> passed = passed(call, load.formal());
      List<Site> sites = new ArrayList<>(List.of(call.site()));
      sites.addAll(load.sites());
      if (passed.stream().allMatch(value -> value.contents(Stored.class).isEmpty())) {
        unknown(load, sites, target.certainty());
      }
      for (Value value : passed) {
        value
            .contents(Stored.class)
            .forEach(stored -> passed(stored, load, sites, target.certainty()));
      }
    }
  }

  private static List<Value> passed(Invocation call, int formal) {
    return formal == PathRoot.RECEIVER ? List.of(call.receiver()) : call.passed(formal);
  }

  private void unknown(StoredSummary.Load load, List<Site> sites, Certainty certainty) {
    if (load.via().isPresent() && !load.attributes().isEmpty()) {
      emit(
          state.place(),
          new StoredSummary.Load(
              0, List.of(), load.via(), sites, load.isRepeated(), load.session()),
          Certainty.LIKELY.and(certainty));
    }
  }

  private void passed(
      Stored stored, StoredSummary.Load load, List<Site> sites, Certainty certainty) {
    if (load.attributes().isEmpty()) {
      if (stored instanceof Stored.Handle handle) {
        use(handle, sites);
      } else if (stored instanceof Stored.Entity entity) {
        use(entity, sites);
      }
    } else if (stored instanceof Stored.Entity entity) {
      StoredPath all = entities.below(entity.path(), entity.via(), load.attributes());
      below(all, entity.birth().atMost(certainty), load, sites);
    } else if (stored instanceof Stored.Handle handle) {
      StoredPath all = entities.below(handle.path(), handle.attribute(), load.attributes());
      String first = load.attributes().get(0);
      boolean isBack = entities.owner(handle.path(), handle.attribute(), first).isPresent();
      below(all, handle.birth().atMost(certainty), isBack ? load.ofOne() : load, sites);
    }
  }

  private void below(StoredPath all, Provenance birth, StoredSummary.Load load, List<Site> sites) {
    if (!all.attributes().isEmpty()) {
      load(new Used(all, birth, load.via(), last(sites).called(), Optional.of(load)), sites);
    }
  }

  /** What is surely in memory after a call that returns. */
  public void loaded(Invocation call, Summary summary) {
    for (StoredSummary.Loaded loaded : StoredSummary.of(summary).loaded()) {
      for (Value value : passed(call, loaded.formal())) {
        value
            .held(Stored.Entity.class)
            .forEach(
                each -> LoadState.of(state).loaded().add(each.path().then(loaded.attributes())));
        if (loaded.attributes().isEmpty()) {
          value
              .held(Stored.Handle.class)
              .forEach(each -> LoadState.of(state).loaded().add(each.path()));
        }
      }
    }
  }

  /** What the first argument of a call was is in memory, as its result tells. */
  public void known(int call) {
    StoredWork.of(state)
        .asked(call)
        .held(Stored.Handle.class)
        .map(Stored.Handle::path)
        .forEach(this::known);
    StoredWork.of(state)
        .asked(call)
        .held(Stored.Entity.class)
        .map(Stored.Entity::path)
        .forEach(this::known);
  }

  private void known(StoredPath path) {
    LoadState.of(state).loaded().add(path);
  }

  private void load(Used used, List<Site> sites) {
    if (entities.isLoaded(used.path(), used.birth()) || isFree(used) || isText()) {
      return;
    }
    known(used.path());
    Site site = last(sites);
    Site loading = site.with(used.loaded(), Site.Verb.LOADS);
    List<Site> all = new ArrayList<>(sites);
    all.set(all.size() - 1, loading);
    boolean isAlone = !model.loading().has(Persistence.Trait.BATCHES);
    boolean isRepeated = isAlone && (used.isRepeated() || isOneOfMany(used));
    ReadSession session = session(used);
    if (used.path().base() instanceof PathRoot.Given given
        && given.method().equals(state.method())) {
      List<String> attributes = used.path().attributes();
      ReadSession end = session instanceof ReadSession.Over ? session : ReadSession.UNKNOWN;
      StoredSummary.Load load =
          new StoredSummary.Load(given.index(), attributes, used.via(), all, isRepeated, end);
      owe(new UnmetLoads.Inside(state.place(), load, session, used.birth().certainty()));
    } else {
      emit(
          state.place(),
          new StoredSummary.Load(0, List.of(), used.via(), all, isRepeated, session),
          used.birth().certainty());
    }
  }

  private void owe(UnmetLoads.Inside load) {
    if (isOwnPlace()) {
      StoredWork.of(state).unmet().add(load.load());
    } else {
      StoredWork.of(state).unmet().add(load);
    }
  }

  /** What functions load that the body does not run itself stands at their places. */
  public void settle() {
    for (UnmetLoads.Inside each :
        StoredWork.of(state).unmet().settle(Place.Code.of(state.method()), state.trace())) {
      if (!each.load().attributes().isEmpty()) {
        emit(each.function(), each.itself(), each.certainty());
      }
    }
  }

  /** A callee that has seen the end of the session knows best. */
  private ReadSession session(Used used) {
    return used.inside()
        .map(StoredSummary.Load::session)
        .filter(ReadSession.Over.class::isInstance)
        .orElseGet(() -> Sessions.in(state).at(used.path(), used.birth(), used.via()));
  }

  /** Whether the loop at hand uses another one each time; a collection is not its elements. */
  private boolean isOneOfMany(Used used) {
    boolean isCollection = used.via().filter(Attribute::isCollection).isPresent();
    return StoredWork.of(state).repeated().stream()
        .anyMatch(each -> used.path().isBelow(each) || !isCollection && used.path().equals(each));
  }

  private boolean isOwnPlace() {
    return state.place().equals(Place.Code.of(state.method()))
        || state.place() instanceof Place.Guarded;
  }

  /** Whether this turns an object into text, during which nothing loads. */
  private boolean isText() {
    return model.loading().has(Persistence.Trait.TEXT_IS_FREE)
        && state.method().name().equals("toString")
        && state.body().parameters().isEmpty();
  }

  private static boolean isFree(Used used) {
    return used.path().base() instanceof PathRoot.Returned;
  }

  /** What a method that is entered by itself loads of its parameters. */
  public void enter() {
    for (StoredSummary.Load load : StoredWork.of(state).unmet().told()) {
      if (!load.attributes().isEmpty()) {
        emit(Place.Code.of(state.method()), load.sites(), load, Certainty.LIKELY);
      }
    }
  }

  private void emit(Place function, StoredSummary.Load load, Certainty certainty) {
    List<Site> sites = load.sites();
    for (Place place : state.handovers().entered(function)) {
      // A method that a reference names is entered by itself: the way begins inside it.
      boolean isNamed = !place.equals(function) && sites.size() > 1;
      emit(place, isNamed ? sites.subList(1, sites.size()) : sites, load, certainty);
    }
  }

  private void emit(Place from, List<Site> sites, StoredSummary.Load load, Certainty certainty) {
    LoadOutcome outcome = outcome();
    String loaded = last(sites).called() + outcome.name(load);
    Place at = from;
    for (int i = 0; i + 1 < sites.size(); i++) {
      Site next = sites.get(i + 1);
      Place to = new Place.Loading(next.in(), next.ordinal(), loaded, false);
      Certainty link = i == 0 ? certainty : Certainty.CERTAIN;
      state.trace().edge(new Edge(at, to, sites.get(i), Edge.How.CALL, Edge.Passage.ALL, link));
      at = to;
    }
    Certainty own = sites.size() == 1 ? certainty : Certainty.CERTAIN;
    outcome.write(state.trace(), new LoadOutcome.Use(from, at), load, own);
  }

  private LoadOutcome outcome() {
    Knowledge knowledge = state.knowledge();
    MethodSymbol method = state.body().method();
    return new LoadOutcome(
        model,
        StoredWork.of(state).facts().scopes().isLoadedLater(method),
        knowledge.nature(method.returnType()).isAsync());
  }

  private static Site last(List<Site> sites) {
    return sites.get(sites.size() - 1);
  }
}
