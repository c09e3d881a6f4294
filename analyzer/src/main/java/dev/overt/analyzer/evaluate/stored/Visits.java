package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.Loads;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.mapping.GeneratedMethods;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;

/** What code that nobody wrote looks at in stored objects: text, hash, equality, serialization. */
final class Visits {

  /** References to references further away than this are not followed. */
  private static final int DEEPEST = 2;

  private final BodyState state;
  private final EntityModel model;
  private final Entities entities;
  private final Loads loads;
  private final GeneratedMethods generated;

  private Visits(BodyState state) {
    this.state = state;
    this.model = StoredWork.of(state).model();
    this.entities = Entities.in(state);
    this.loads = Loads.in(state);
    this.generated = new GeneratedMethods(state.knowledge().catalog());
  }

  /** The one that works on a state. */
  static Visits in(BodyState state) {
    return state.shared(Visits.class, Visits::new);
  }

  /** A call looks at all that is stored in a value. */
  void visit(Persistence.Visit visit, Value value, Site site) {
    boolean isFree =
        visit == Persistence.Visit.TEXT && model.loading().has(Persistence.Trait.TEXT_IS_FREE);
    if (visit == Persistence.Visit.NOTHING || value.contents(Stored.class).isEmpty() || isFree) {
      return;
    }
    if (visit.isDeep()) {
      read(visit, value, site.with(site.called(), Site.Verb.READS));
      return;
    }
    value.held(Stored.Handle.class).forEach(handle -> collection(visit, handle, List.of(site)));
    Inspection look = new Inspection(visit, List.of(site), 0);
    value.held(Stored.Entity.class).forEach(entity -> entity(entity, look));
  }

  /** All that is stored in a value is taken apart, by what stands at the site. */
  void read(Persistence.Visit visit, Value value, Site site) {
    Serialization serializing = new Serialization(state, this);
    Inspection look = new Inspection(visit, List.of(site), 0);
    value.held(Stored.Handle.class).forEach(handle -> serializing.collection(handle, look));
    value.held(Stored.Entity.class).forEach(entity -> serializing.entity(entity, look));
  }

  private void collection(Persistence.Visit visit, Stored.Handle handle, List<Site> sites) {
    if (visit == Persistence.Visit.SIZE) {
      SingleValueQueries.in(state).count(handle, sites);
    } else if (visit == Persistence.Visit.ELEMENT) {
      SingleValueQueries.in(state).ask(handle, sites);
    } else if (visit == Persistence.Visit.TEXT
        && model.loading().has(Persistence.Trait.COLLECTION_TEXT_IS_FREE)) {
      return;
    } else if (visit != Persistence.Visit.REFERENCE && !isComparedByIdentity(visit, handle)) {
      loads.use(handle, sites);
    }
  }

  /** Whether a collection is hashed and compared without a look at its elements. */
  boolean isComparedByIdentity(Persistence.Visit visit, Stored.Handle handle) {
    boolean isCompared = visit == Persistence.Visit.HASH || visit == Persistence.Visit.EQUALITY;
    return isCompared
        && model.loading().has(Persistence.Trait.LISTS_ARE_COMPARED_BY_IDENTITY)
        && handle.attribute().filter(each -> isUnordered(each, model)).isPresent();
  }

  /** Whether an attribute is a list whose order is not stored. */
  static boolean isUnordered(Attribute attribute, EntityModel model) {
    return !attribute.declared().isOrdered() && isList(attribute, model);
  }

  /** Whether an attribute is a list, and may have an element twice. */
  static boolean isList(Attribute attribute, EntityModel model) {
    return Shape.isList(model.type(attribute));
  }

  private void entity(Stored.Entity entity, Inspection look) {
    switch (look.visit()) {
      case ITSELF -> loads.use(entity, look.sites());
      case REFERENCE -> reference(entity, look);
      case TEXT -> implied(entity, "toString", look);
      case HASH, EQUALITY, ORDER -> implied(entity, look.visit().asked().orElseThrow(), look);
      case NOTHING,
          ELEMENTS,
          SIZE,
          ELEMENT,
          KEY,
          ADDITION,
          REMOVAL,
          CLEARING,
          PROPERTIES,
          FIELDS,
          COPIED -> {}
    }
  }

  /** An object that is its own reference tells its class, unless it may be of one below. */
  private void reference(Stored.Entity entity, Inspection look) {
    boolean isApart = model.loading().has(Persistence.Trait.PROXIES);
    if (isApart || model.hasSubclass(model.mappedClass(entity.className()))) {
      loads.use(entity, look.sites());
    }
  }

  /** A method that every object has is called on an entity. */
  private void implied(Stored.Entity entity, String name, Inspection look) {
    boolean isComparing =
        look.visit() == Persistence.Visit.EQUALITY || look.visit() == Persistence.Visit.ORDER;
    Optional<MethodSymbol> method =
        method(model.mappedClass(entity.className()), name, isComparing ? 1 : 0);
    MethodId called =
        method.map(MethodSymbol::id).orElse(new MethodId(entity.className(), name, ""));
    Inspection implying = look.by(called, Site.Verb.IMPLIES);
    boolean isTextSeen =
        look.visit() == Persistence.Visit.TEXT
            && !model.loading().has(Persistence.Trait.UNWRITTEN_TEXT_IS_FREE);
    if (LoadingMethods.in(state).implied(entity, name, implying.inside().sites())
        || method.isEmpty() && !isTextSeen) {
      return;
    }
    if (model.loading().has(Persistence.Trait.PROXIES)) {
      loads.use(entity, implying.inside().sites());
    }
    method.ifPresent(each -> inside(entity, each, implying));
  }

  /** A method is called on an entity, with what is known to be loaded of it. */
  void inside(Stored.Entity entity, MethodSymbol method, Inspection look) {
    if (state.program().body(method.id()).isPresent()) {
      Invocation call =
          new Invocation(
              look.last(),
              method,
              new Type.ClassType(model.mappedClass(entity.className()), List.of()),
              Value.UNKNOWN.with(Stored.class, List.of(entity)),
              Invocation.Arguments.of(List.of()),
              method.returnType());
      state
          .methods()
          .call(
              state,
              call,
              List.of(new Dispatch.Target(method, Certainty.CERTAIN)),
              Dispatch.Choice.DECLARED);
    } else if (method.owner().hasCode() && look.depth() < DEEPEST) {
      for (Attribute attribute : generated.visited(look.visit(), method, model)) {
        attribute(entities.attribute(entity, attribute, model.type(attribute)), look);
      }
    }
  }

  private void attribute(Stored stored, Inspection look) {
    Inspection inside = look.inside();
    if (stored instanceof Stored.Handle handle) {
      collection(look.visit(), handle, inside.sites());
    } else if (stored instanceof Stored.Entity entity && entity.via().isPresent()) {
      entity(entity, new Inspection(look.visit(), inside.sites(), look.depth() + 1));
    }
  }

  /** The method of that name in the class or above it, unless it is that of Object. */
  private static Optional<MethodSymbol> method(ClassSymbol symbol, String name, int arity) {
    for (Optional<ClassSymbol> at = Optional.of(symbol);
        at.isPresent() && at.get().superclass().isPresent();
        at = at.get().superclass().map(Type.ClassType::symbol)) {
      Optional<MethodSymbol> found =
          at.get().methods().stream()
              .filter(each -> each.id().name().equals(name) && each.arity() == arity)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
