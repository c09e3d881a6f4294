package dev.overt.analyzer.evaluate.stored.load;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.mapping.EntityTypes;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.LoadedPaths;
import dev.overt.analyzer.evaluate.stored.value.PathRoot;
import dev.overt.analyzer.evaluate.stored.value.Provenance;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.persistence.FetchPlans;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What values are or hold of a database: entities, collections of theirs, queries. */
public final class Entities {

  private final BodyState state;
  private final EntityModel model;
  private final EntityTypes types;
  private final Sessions sessions;

  private Entities(BodyState state) {
    this.state = state;
    this.model = StoredWork.of(state).model();
    this.types = new EntityTypes(state.program(), model, state.knowledge().catalog());
    this.sessions = Sessions.in(state);
  }

  /** The one that works on a state. */
  public static Entities in(BodyState state) {
    return state.shared(Entities.class, Entities::new);
  }

  /** The object that the body belongs to. */
  public Value self() {
    MethodSymbol body = state.body().method();
    Optional<ClassSymbol> owner =
        Modifier.isStatic(body.flags())
            ? Optional.empty()
            : model.managed(new Type.ClassType(body.owner(), List.of()));
    if (owner.isEmpty()) {
      return Value.UNKNOWN;
    }
    MethodId method = state.method();
    boolean isNew = method.isConstructor() || method.name().equals(Body.INSTANCE_INITIALIZER);
    StoredPath path = StoredPath.of(new PathRoot.Given(method, PathRoot.RECEIVER));
    return held(entity(path, isNew ? Provenance.NEW : Provenance.UNKNOWN, owner.get()));
  }

  /** An entity that was made here. */
  public static Stored made(PathRoot base, ClassSymbol symbol) {
    return entity(StoredPath.of(base), Provenance.NEW, symbol);
  }

  private static Value held(Stored stored) {
    return Value.UNKNOWN.with(Stored.class, List.of(stored));
  }

  private static Stored.Entity entity(StoredPath path, Provenance birth, ClassSymbol symbol) {
    return new Stored.Entity(path, birth, symbol.name(), Stored.State.LOADED, Optional.empty());
  }

  /** A parameter of the body, of which only callers know more. */
  public Value parameter(Value value, int index, Type type, boolean isNew) {
    StoredPath path = StoredPath.of(new PathRoot.Given(state.method(), index));
    if (sessions.isSession(type)) {
      return sessions.known(value, path.base());
    }
    Provenance birth = isNew ? Provenance.NEW : Provenance.UNKNOWN;
    Optional<ClassSymbol> symbol = model.managed(type).or(() -> compared(type));
    if (symbol.isPresent()) {
      return value.with(Stored.class, List.of(entity(path, birth, symbol.get())));
    }
    if (type instanceof Type.ClassType known && known.symbol().name().equals("java.lang.String")) {
      return value.with(Stored.class, List.of(new Stored.Phrase(path.base())));
    }
    Optional<ClassSymbol> inside = types.managedIn(type);
    if (inside.isEmpty()) {
      return types.isOpen(type)
          ? value.with(Stored.class, List.of(new Stored.Whole(path.base())))
          : value;
    }
    return types.isCollection(type)
        ? value.with(Stored.class, List.of(new Stored.Handle(path, birth, Optional.empty())))
        : value.with(Stored.class, List.of(entity(path, birth, inside.get())));
  }

  /** What an entity is compared with by {@code equals} is one of its kind, or does not matter. */
  private Optional<ClassSymbol> compared(Type type) {
    ClassSymbol owner = state.body().method().owner();
    boolean isEquals =
        state.method().name().equals("equals")
            && type instanceof Type.ClassType known
            && known.symbol().name().equals("java.lang.Object");
    return isEquals ? model.managed(new Type.ClassType(owner, List.of())) : Optional.empty();
  }

  /** A value of that type of which nothing else is known, an entity at least. */
  public Value known(Value value, Type type, PathRoot base) {
    boolean isKnown =
        value.contents(Stored.class).stream()
            .anyMatch(
                each -> !(each instanceof Stored.Text) && !(each instanceof Stored.OfSession));
    if (value.isBottom() || isKnown) {
      return value;
    }
    if (sessions.isSession(type)) {
      return sessions.known(value, base);
    }
    Set<List<String>> fetched = new LinkedHashSet<>();
    value
        .held(Stored.Text.class)
        .forEach(each -> fetched.addAll(model.plans().fetched(each.text())));
    Provenance birth = Provenance.UNKNOWN.with(fetched);
    return model
        .managed(type)
        .map(symbol -> adding(value, entity(StoredPath.of(base), birth, symbol)))
        .orElse(value);
  }

  /** A value of that type of which nothing else is known: an entity, or what holds such. */
  public Value held(Value value, Type type, PathRoot base) {
    return types
        .managedIn(type)
        .map(
            symbol ->
                value.with(
                    Stored.class, List.of(entity(StoredPath.of(base), Provenance.UNKNOWN, symbol))))
        .orElse(value);
  }

  private static Value adding(Value value, Stored more) {
    Set<Stored> all = new LinkedHashSet<>(value.contents(Stored.class));
    all.add(more);
    return value.with(Stored.class, all);
  }

  /** A value that is read at a node. */
  public Value known(Value value, int node) {
    PathRoot made = new PathRoot.Made(state.method(), state.ordinal(node));
    return known(value, state.attribution().type(node), made);
  }

  /** What of that which functions are handed here is a value of the type. */
  public Value handed(Type type) {
    return Value.UNKNOWN.with(Stored.class, fitting(type, StoredWork.of(state).handed()));
  }

  /** What of these a value of the type is or holds; of a collection its elements. */
  public Set<Stored> fitting(Type type, Set<Stored> stored) {
    Set<Stored> fitting = new LinkedHashSet<>();
    for (Stored each : stored) {
      if (each instanceof Stored.Handle handle) {
        if (types.holdsMany(type)) {
          if (isRoomFor(handle, type)) {
            fitting.add(handle);
          }
        } else {
          element(handle, type).ifPresent(fitting::add);
        }
      } else if (each instanceof Stored.Entity entity
          && types.holds(type, model.mappedClass(entity.className()))) {
        fitting.add(entity);
      } else if (each instanceof Stored.Pending && types.isStream(type)
          || each instanceof Stored.Whole && !(type instanceof Type.Primitive)) {
        fitting.add(each);
      }
    }
    return fitting;
  }

  /** Whether a collection that was made of another one may be it, and not one of other things. */
  private boolean isRoomFor(Stored.Handle handle, Type type) {
    return handle
        .attribute()
        .flatMap(model::target)
        .filter(target -> types.isCollection(type))
        .map(target -> types.mayHold(type, target))
        .orElse(true);
  }

  /** An element of a collection, which is there then, if a value of the type is or holds one. */
  public Optional<Stored.Entity> element(Stored.Handle handle, Type type) {
    Set<List<String>> there = new LinkedHashSet<>(Set.of(handle.path().attributes()));
    handle
        .attribute()
        .flatMap(attribute -> attribute.declared().inverseOf())
        .filter(back -> !back.isEmpty())
        .ifPresent(back -> there.add(handle.path().then(back).attributes()));
    Provenance birth = handle.birth().with(there);
    return types
        .managedIn(type)
        .filter(symbol -> isElement(handle, symbol))
        .map(
            symbol ->
                new Stored.Entity(
                    handle.path(), birth, symbol.name(), Stored.State.LOADED, handle.attribute()));
  }

  /** A value of the type, with the elements of collections that a caller passed. */
  public Value opened(Value value, Type type) {
    List<Stored.Entity> elements =
        value
            .held(Stored.Handle.class)
            .filter(handle -> handle.attribute().isEmpty())
            .flatMap(handle -> element(handle, type).stream())
            .toList();
    return elements.isEmpty() ? value : value.or(Value.UNKNOWN.with(Stored.class, elements));
  }

  private boolean isElement(Stored.Handle handle, ClassSymbol symbol) {
    Optional<ClassSymbol> target = handle.attribute().flatMap(model::target);
    return target.isEmpty() || types.isRelated(target.get(), symbol);
  }

  /** Whether what has this path is surely in memory. */
  public boolean isLoaded(StoredPath path, Provenance birth) {
    return birth.isNew()
        || birth.fetched().contains(path.attributes())
        || birth.fetched().contains(FetchPlans.ALL)
        || LoadState.of(state).loaded().contains(path);
  }

  /** The value of an attribute of an object; the object's own class tells the type. */
  public Stored attribute(Stored.Entity owner, Attribute attribute, Type type) {
    Optional<Stored> back = back(owner, attribute);
    if (back.isPresent()) {
      return back.get();
    }
    StoredPath path = owner.path().then(attribute.name());
    if (attribute.isCollection()) {
      Provenance birth =
          attribute.isLazy() ? owner.birth() : owner.birth().with(Set.of(path.attributes()));
      return new Stored.Handle(path, birth, Optional.of(attribute));
    }
    ClassSymbol symbol =
        model
            .managed(type)
            .or(() -> model.target(attribute))
            .orElseGet(() -> model.mappedClass(owner.className()));
    boolean isThere = !attribute.isToOne() || !attribute.isLazy() || isLoaded(path, owner.birth());
    boolean isRead = model.loading().onRead().contains(attribute.kind());
    Stored.State loadState = isThere || isRead ? Stored.State.LOADED : Stored.State.REFERENCE;
    return new Stored.Entity(path, owner.birth(), symbol.name(), loadState, Optional.of(attribute));
  }

  /** An element of a collection knows the object that it belongs to. */
  private Optional<Stored> back(Stored.Entity element, Attribute attribute) {
    return owner(element.path(), element.via(), attribute.name())
        .flatMap(
            path ->
                model
                    .managed(model.type(attribute))
                    .map(symbol -> entity(path, element.birth(), symbol)));
  }

  /**
   * The path of the object that an element belongs to, if the attribute leads back there.
   *
   * @param element its path, which is that of its collection
   * @param of the attribute that it is an element of
   */
  public Optional<StoredPath> owner(StoredPath element, Optional<Attribute> of, String attribute) {
    List<String> attributes = element.attributes();
    return of.filter(via -> via.isCollection() && !attributes.isEmpty())
        .flatMap(via -> via.declared().inverseOf())
        .filter(attribute::equals)
        .map(back -> new StoredPath(element.base(), attributes.subList(0, attributes.size() - 1)));
  }

  /**
   * The path of what hangs on an element or on another object, by way of its owner if the first
   * step leads there.
   */
  public StoredPath below(StoredPath element, Optional<Attribute> of, List<String> attributes) {
    Optional<StoredPath> owner =
        attributes.isEmpty() ? Optional.empty() : owner(element, of, attributes.get(0));
    return owner
        .map(path -> path.then(attributes.subList(1, attributes.size())))
        .orElseGet(() -> element.then(attributes));
  }

  /** Whether an attribute's value is anything that can be followed. */
  public boolean isFollowed(Attribute attribute, Type type) {
    return attribute.isCollection()
        || attribute.kind() != Persistence.Kind.BASIC
            && (model.isManaged(type) || model.target(attribute).isPresent());
  }

  /** A value with what the functions in it return. */
  public Value content(Value value) {
    Set<Stored> returned = returned(value);
    return returned.isEmpty() ? value : value.or(Value.UNKNOWN.with(Stored.class, returned));
  }

  /** What the functions in a value return. */
  public Set<Stored> returned(Value value) {
    Set<Stored> returned = new LinkedHashSet<>();
    for (Atom.FormalFunction function : value.all(Atom.FormalFunction.class).toList()) {
      returned.add(new Stored.Whole(new PathRoot.Returned(state.method(), function.index())));
    }
    value
        .all(Atom.Function.class)
        .forEach(each -> returned.addAll(each.result().contents(Stored.class)));
    return returned;
  }

  /** A value that leaves the body: what was loaded here is so for whoever gets it. */
  public Value settled(Value value) {
    if (value.contents(Stored.class).isEmpty()) {
      return value;
    }
    return value.with(
        Stored.class, value.contents(Stored.class).stream().map(this::settled).toList());
  }

  private Stored settled(Stored stored) {
    if (stored instanceof Stored.Entity entity) {
      Provenance birth = entity.birth().with(loadedFrom(entity.path().base()));
      return entity.with(birth.in(sessions.at(entity.path(), birth, Optional.empty())));
    }
    if (stored instanceof Stored.Handle handle) {
      Provenance birth = handle.birth().with(loadedFrom(handle.path().base()));
      return handle.with(birth.in(sessions.at(handle.path(), birth, Optional.empty())));
    }
    return stored;
  }

  private Set<List<String>> loadedFrom(PathRoot base) {
    return new LoadedPaths(LoadState.of(state).loaded()).from(base);
  }

  /** Forgets what was learned of one element, since this is another. */
  public void next(Stream<? extends Stored> elements) {
    elements
        .filter(Stored.Entity.class::isInstance)
        .map(Stored.Entity.class::cast)
        .forEach(each -> LoadState.of(state).loaded().removeIf(path -> path.isBelow(each.path())));
  }

  public EntityTypes types() {
    return types;
  }
}
