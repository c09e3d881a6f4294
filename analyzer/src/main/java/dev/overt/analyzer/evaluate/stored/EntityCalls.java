package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.Loads;
import dev.overt.analyzer.evaluate.stored.load.Sessions;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.mapping.EntityTypes;
import dev.overt.analyzer.evaluate.stored.value.LoadState;
import dev.overt.analyzer.evaluate.stored.value.PathRoot;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Accessors;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a call does to the stored objects that go into it. */
final class EntityCalls {

  private final BodyState state;
  private final EntityModel model;
  private final Entities entities;
  private final Loads loads;
  private final Visits visiting;
  private final LoadingMethods triggers;
  private final SingleValueQueries questions;

  private EntityCalls(BodyState state) {
    this.state = state;
    this.model = StoredWork.of(state).model();
    this.entities = Entities.in(state);
    this.loads = Loads.in(state);
    this.visiting = Visits.in(state);
    this.triggers = LoadingMethods.in(state);
    this.questions = SingleValueQueries.in(state);
  }

  /** The one that works on a state. */
  static EntityCalls in(BodyState state) {
    return state.shared(EntityCalls.class, EntityCalls::new);
  }

  /** Looks at what is used before the method runs. */
  void enter(Invocation call) {
    forget(call.site().ordinal());
    if (!Modifier.isStatic(call.method().flags())
        && !call.receiver().contents(Stored.class).isEmpty()) {
      receiver(call);
    }
    List<Entry.Visits> visits = state.knowledge().visits(call.method());
    for (Entry.Visits entry : visits) {
      if (entry.argument().index() >= 0) {
        boolean isApart = entry.visit().isDeep() || isOfElements(entry, visits);
        for (Value passed : call.passed(entry.argument().index())) {
          Value content = entities.content(passed);
          look(entry, isApart ? opened(content, entry, call) : content, call);
        }
      }
    }
  }

  private void look(Entry.Visits entry, Value value, Invocation call) {
    if (entry.visit() == Persistence.Visit.COPIED) {
      PropertyCopies.in(state).copied(call, value);
    } else {
      visiting.visit(entry.visit(), value, site(call));
    }
  }

  /** Whether the call also looks at the elements of the same argument. */
  private static boolean isOfElements(Entry.Visits entry, List<Entry.Visits> all) {
    return all.stream()
        .filter(each -> each.argument().equals(entry.argument()))
        .anyMatch(each -> each.visit() == Persistence.Visit.ELEMENTS);
  }

  private Value opened(Value value, Entry.Visits entry, Invocation call) {
    return call.written()
        .type(entry.argument().index())
        .map(type -> entities.opened(value, type))
        .orElse(value);
  }

  private static Site site(Invocation call) {
    return call.site().with(call.method().id(), Site.Verb.CALLS);
  }

  /** What is made again by a call is another object. */
  private void forget(int ordinal) {
    PathRoot made = new PathRoot.Made(state.method(), ordinal);
    LoadState.of(state).loaded().removeIf(path -> path.base().equals(made));
    LoadState.of(state).closed().removeIf(closed -> closed.path().base().equals(made));
  }

  private void receiver(Invocation call) {
    Type type = call.receiverType();
    if (model.isManaged(type) || isAbove(type, call.receiver())) {
      call.receiver().held(Stored.Entity.class).forEach(each -> reference(each, call));
      triggers.call(call);
      generated(call);
      return;
    }
    Persistence.Visit visit = visit(call);
    if (isOfObject(call.method()) || isImplicit(call.method())) {
      visiting.visit(visit, call.receiver(), site(call));
    } else if (visit != Persistence.Visit.NOTHING && !entities.types().isOfMany(type)) {
      call.receiver()
          .held(Stored.Handle.class)
          .filter(handle -> !isUnseen(handle, visit))
          .forEach(handle -> questions.use(handle, visit, call.site()));
      call.receiver()
          .held(Stored.Pending.class)
          .filter(pending -> !isElided(pending, call))
          .forEach(pending -> visiting.visit(pending.visit(), call.receiver(), site(call)));
    }
  }

  /** Who counts a stream does not sort it: that changes no number. */
  private boolean isElided(Stored.Pending pending, Invocation call) {
    return pending.visit() == Persistence.Visit.ORDER
        && entities.types().isStream(call.receiverType())
        && state
            .knowledge()
            .visitOfReceiver(call.method())
            .filter(visit -> visit == Persistence.Visit.SIZE)
            .isPresent();
  }

  /** A generated method looks at all; one that compares may end before. */
  private void generated(Invocation call) {
    Persistence.Visit visit = visit(call);
    if (isImplicit(call.method()) && visit != Persistence.Visit.EQUALITY) {
      visiting.visit(visit, call.receiver(), site(call));
    }
  }

  /** Whether a value is an entity seen as a class above it that is not mapped. */
  private boolean isAbove(Type type, Value value) {
    return type instanceof Type.ClassType known
        && known.symbol().isOurs()
        && value
            .held(Stored.Entity.class)
            .anyMatch(
                each ->
                    entities
                        .types()
                        .isRelated(model.mappedClass(each.className()), known.symbol()));
  }

  /** What a call looks at in its receiver: what the catalog says, or by what it is. */
  private Persistence.Visit visit(Invocation call) {
    MethodSymbol method = call.method();
    EntityTypes types = entities.types();
    Optional<Persistence.Visit> ofObject = visitOfObject(method);
    if (ofObject.isPresent()) {
      return ofObject.get();
    }
    Optional<Persistence.Visit> asked = state.knowledge().visitOfReceiver(method);
    if (asked.filter(visit -> visit == Persistence.Visit.SIZE).isPresent()
        && model.loading().has(Persistence.Trait.SIZE_IS_KNOWN)) {
      return Persistence.Visit.NOTHING;
    }
    if (types.isSource(call.result()) && types.isCollection(call.receiverType())) {
      boolean isLoaded = model.loading().has(Persistence.Trait.STREAM_LOADS);
      return isLoaded ? Persistence.Visit.ELEMENTS : Persistence.Visit.NOTHING;
    }
    if (types.isStream(call.receiverType())) {
      return types.isStream(call.result()) ? Persistence.Visit.NOTHING : Persistence.Visit.ELEMENTS;
    }
    return types.isCollection(call.receiverType())
        ? asked.orElse(Persistence.Visit.ELEMENTS)
        : asked.filter(visit -> !visit.isOfCollection()).orElse(Persistence.Visit.NOTHING);
  }

  private static Optional<Persistence.Visit> visitOfObject(MethodSymbol method) {
    return switch (method.id().name() + "/" + method.arity()) {
      case "toString/0" -> Optional.of(Persistence.Visit.TEXT);
      case "hashCode/0" -> Optional.of(Persistence.Visit.HASH);
      case "equals/1" -> Optional.of(Persistence.Visit.EQUALITY);
      case "getClass/0" -> Optional.of(Persistence.Visit.NOTHING);
      default -> Optional.empty();
    };
  }

  private static boolean isOfObject(MethodSymbol method) {
    return visitOfObject(method).isPresent();
  }

  private boolean isImplicit(MethodSymbol method) {
    return isOfObject(method)
        && method.owner().isOurs()
        && state.program().body(method.id()).isEmpty();
  }

  /** Whether an element is added, or all are removed, without a look at those that are there. */
  private boolean isUnseen(Stored.Handle handle, Persistence.Visit visit) {
    boolean isAdded = visit == Persistence.Visit.ADDITION;
    boolean isRemoved = visit == Persistence.Visit.REMOVAL;
    boolean isChanged = isAdded || isRemoved || visit == Persistence.Visit.CLEARING;
    if (!isChanged || handle.attribute().isEmpty()) {
      return false;
    }
    Attribute attribute = handle.attribute().get();
    boolean isInverse = attribute.declared().isInverse();
    boolean isUnseenInAll =
        model.loading().has(Persistence.Trait.ADDS_UNSEEN_TO_ALL)
            && Visits.isUnordered(attribute, model)
            && model.target(attribute).isPresent();
    if (isRemoved) {
      return isUnseenInAll;
    }
    if (!isAdded) {
      return model.loading().has(Persistence.Trait.ADDS_UNSEEN)
          && isInverse
          && !attribute.declared().isOrphanRemoving();
    }
    return Visits.isList(attribute, model)
        && (model.loading().has(Persistence.Trait.ADDS_UNSEEN) && isInverse || isUnseenInAll);
  }

  private void reference(Stored.Entity entity, Invocation call) {
    if (model.loading().has(Persistence.Trait.PROXIES) && !isFree(call.method())) {
      loads.use(entity, List.of(call.site()));
    }
  }

  /** Whether a reference answers without its row: what no proxy overrides, its identifier. */
  private boolean isFree(MethodSymbol method) {
    boolean isFixed =
        ((method.flags() | method.owner().flags()) & Modifier.FINAL) != 0
            || Modifier.isPrivate(method.flags());
    boolean isOfObject =
        method.owner().name().equals("java.lang.Object")
            && (!method.id().name().equals("toString")
                || model.loading().has(Persistence.Trait.UNWRITTEN_TEXT_IS_FREE));
    return isFixed || isOfObject || isIdentifier(method);
  }

  private boolean isIdentifier(MethodSymbol method) {
    return !model.loading().has(Persistence.Trait.ID_LOADS)
        && Accessors.isGet(method.id().name())
        && model.of(method).filter(each -> each.kind() == Persistence.Kind.ID).isPresent();
  }

  /** The value of a call with what is stored in it. */
  Value leave(Invocation call, MethodFacts facts, Value value) {
    Sessions.in(state).after(call, facts);
    if (facts.tells(Fact.ARGUMENT_LOADED)) {
      call.arguments().stream()
          .findFirst()
          .ifPresent(each -> StoredWork.of(state).asked(call.site().ordinal(), each));
    }
    boolean isWritten =
        state.program().body(call.method().id()).isPresent()
            || !value.contents(Stored.class).isEmpty();
    if (!isWritten) {
      PropertyCopies.in(state).mapped(call);
    }
    return isWritten ? value : EntityResults.in(state).of(call, facts, value);
  }

  /** The object that {@code new} makes: a new entity, or a holder of what it is given. */
  Value made(Invocation call, Value value) {
    PathRoot made = new PathRoot.Made(state.method(), call.site().ordinal());
    Set<Stored> given = new LinkedHashSet<>();
    call.arguments().forEach(each -> given.addAll(each.contents(Stored.class)));
    if (call.method().owner().kind() == Member.Kind.RECORD) {
      return value.with(Stored.class, given);
    }
    return model
        .managed(call.result())
        .map(symbol -> value.with(Stored.class, List.of(Entities.made(made, symbol))))
        .orElseGet(() -> value.with(Stored.class, entities.fitting(call.result(), given)));
  }

  /** The value of an attribute that code sees which its mapper does not know of. */
  Value seen(Value owner, Attribute attribute, Type type) {
    List<Stored> seen =
        owner
            .held(Stored.Entity.class)
            .filter(
                each ->
                    model
                        .attribute(model.mappedClass(each.className()), attribute.name())
                        .isPresent())
            .map(each -> entities.attribute(each, attribute, type))
            .toList();
    return entities.isFollowed(attribute, type)
        ? Value.UNKNOWN.with(Stored.class, seen)
        : Value.UNKNOWN;
  }

  /** The value of an attribute that is read at an ordinal. */
  Value read(Value owner, Attribute attribute, Type type, int ordinal) {
    List<Stored> read =
        owner
            .held(Stored.Entity.class)
            .filter(
                each ->
                    model
                        .attribute(model.mappedClass(each.className()), attribute.name())
                        .isPresent())
            .map(each -> read(each, attribute, type, ordinal))
            .toList();
    return entities.isFollowed(attribute, type)
        ? Value.UNKNOWN.with(Stored.class, read)
        : Value.UNKNOWN;
  }

  private Stored read(Stored.Entity owner, Attribute attribute, Type type, int ordinal) {
    MethodId name = new MethodId(attribute.owner(), attribute.name(), "");
    Site site = new Site(state.method(), ordinal, name, Site.Verb.LOADS);
    if (model.loading().has(Persistence.Trait.FIELDS_LOAD)
        && attribute.kind() != Persistence.Kind.ID) {
      loads.use(owner, List.of(site));
    }
    if (!model.loading().has(Persistence.Trait.GETTERS_LOAD)) {
      loads.read(owner, attribute, List.of(site));
    }
    return entities.attribute(owner, attribute, type);
  }

  /** Whether a call waits for the database. */
  static boolean isQuery(MethodFacts facts) {
    return facts.suspends().filter(entry -> entry.effect() == Effect.DATABASE).isPresent();
  }
}
