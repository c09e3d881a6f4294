package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What code that nobody wrote looks at in stored objects: text, hash, equality, serialization. */
final class Visiting {

  /** References to references further away than this are not followed. */
  private static final int DEEPEST = 2;

  private final Run run;
  private final EntityModel model;
  private final Entities entities;
  private final Loads loads;
  private final Generated generated;

  Visiting(Run run) {
    this.run = run;
    this.model = run.surroundings().knowledge().model();
    this.entities = new Entities(run);
    this.loads = new Loads(run);
    this.generated = new Generated(run.surroundings().knowledge().catalog());
  }

  /** Looks at all that is stored in a value. */
  void visit(Persistence.Visit visit, Value value, int node, MethodId by) {
    boolean isFree =
        visit == Persistence.Visit.TEXT && model.loading().has(Persistence.Trait.TEXT_IS_FREE);
    if (visit == Persistence.Visit.NOTHING || value.stored().isEmpty() || isFree) {
      return;
    }
    Site site = run.site(node, by, Site.Verb.CALLS);
    value.held(Stored.Handle.class).forEach(handle -> collection(visit, handle, List.of(site)));
    Look look = new Look(visit, List.of(site), 0);
    value.held(Stored.Entity.class).forEach(entity -> entity(entity, look));
  }

  private void collection(Persistence.Visit visit, Stored.Handle handle, List<Site> sites) {
    if (visit != Persistence.Visit.REFERENCE && !isComparedByIdentity(visit, handle)) {
      loads.use(handle, sites);
    }
  }

  /** Whether a collection is hashed and compared without a look at its elements. */
  boolean isComparedByIdentity(Persistence.Visit visit, Stored.Handle handle) {
    boolean isCompared = visit == Persistence.Visit.HASH || visit == Persistence.Visit.EQUALITY;
    return isCompared
        && model.loading().has(Persistence.Trait.LISTS_ARE_COMPARED_BY_IDENTITY)
        && handle.attribute().filter(Visiting::isUnordered).isPresent();
  }

  /** Whether an attribute is a list whose order is not stored. */
  static boolean isUnordered(Attribute attribute) {
    return !attribute.declared().isOrdered() && isList(attribute);
  }

  /** Whether an attribute is a list, and may have an element twice. */
  static boolean isList(Attribute attribute) {
    return attribute.type() instanceof Type.ClassType known
        && !known.symbol().name().endsWith("Set")
        && !known.symbol().name().endsWith("Map");
  }

  /**
   * How entities are looked at.
   *
   * @param sites the calls that lead there; the last is where it happens
   * @param depth how many references away from the first entity
   */
  private record Look(Persistence.Visit visit, List<Site> sites, int depth) {

    Site last() {
      return sites.get(sites.size() - 1);
    }

    Look at(List<Site> others) {
      return new Look(visit, others, depth);
    }

    /** The last call is one that is not written. */
    Look implying(MethodId called) {
      Site site = new Site(last().unit(), last().node(), last().in(), called, Site.Verb.IMPLIES);
      List<Site> lead = new ArrayList<>(sites.subList(0, sites.size() - 1));
      lead.add(site);
      return at(lead);
    }

    /** Something happens in what the last call calls. */
    Look inside() {
      List<Site> further = new ArrayList<>(sites);
      further.add(last());
      return at(further);
    }
  }

  private void entity(Stored.Entity entity, Look look) {
    switch (look.visit()) {
      case ITSELF, REFERENCE -> loads.use(entity, look.sites());
      case TEXT -> implied(entity, "toString", look);
      case HASH -> implied(entity, "hashCode", look);
      case EQUALITY -> implied(entity, "equals", look);
      case ORDER -> implied(entity, "compareTo", look);
      case PROPERTIES -> properties(entity, look);
      case NOTHING, ELEMENTS -> {}
    }
  }

  /** A method that every object has is called on an entity. */
  private void implied(Stored.Entity entity, String name, Look look) {
    Optional<MethodSymbol> method = method(entity.symbol(), name);
    MethodId called =
        method.map(MethodSymbol::id).orElse(new MethodId(entity.symbol().name(), name, ""));
    Look implying = look.implying(called);
    boolean isTextSeen =
        look.visit() == Persistence.Visit.TEXT
            && !model.loading().has(Persistence.Trait.UNWRITTEN_TEXT_IS_FREE);
    if (new Triggers(run).implied(entity, name, implying.inside().sites())
        || method.isEmpty() && !isTextSeen) {
      return;
    }
    if (model.loading().has(Persistence.Trait.PROXIES)) {
      loads.use(entity, implying.inside().sites());
    }
    method.ifPresent(each -> inside(entity, each, implying));
  }

  private void inside(Stored.Entity entity, MethodSymbol method, Look look) {
    if (run.surroundings().program().body(method.id()).isPresent()) {
      Invocation call =
          new Invocation(
              look.last(),
              method,
              new Type.ClassType(entity.symbol(), List.of()),
              Value.UNKNOWN.holding(List.of(entity)),
              List.of(),
              method.returnType());
      new SourceCalls(run)
          .call(
              call,
              List.of(new Dispatch.Target(method, Certainty.CERTAIN)),
              Dispatch.Choice.DECLARED);
    } else if (method.owner().isSource() && look.depth() < DEEPEST) {
      for (Attribute attribute : generated.visited(look.visit(), method, model)) {
        attribute(entities.attribute(entity, attribute, attribute.type()), look);
      }
    }
  }

  private void attribute(Stored stored, Look look) {
    Look inside = look.inside();
    if (stored instanceof Stored.Handle handle) {
      collection(look.visit(), handle, inside.sites());
    } else if (stored instanceof Stored.Entity entity && entity.via().isPresent()) {
      entity(entity, new Look(look.visit(), inside.sites(), look.depth() + 1));
    }
  }

  /** The getters of an entity are called, as those who copy or serialize it do. */
  private void properties(Stored.Entity entity, Look look) {
    if (entity.birth().isNew()) {
      return;
    }
    if (look.depth() > 0) {
      loads.use(entity, look.sites());
      return;
    }
    Look implying = look.implying(look.last().called());
    for (Attribute attribute : model.attributes(entity.symbol()).values()) {
      if (!generated.isHidden(look.visit(), attribute, entity.symbol())
          && generated.hasGetter(attribute, entity.symbol())) {
        attribute(entities.attribute(entity, attribute, attribute.type()), implying);
      }
    }
  }

  /** The method of that name in the class or above it, unless it is that of Object. */
  private static Optional<MethodSymbol> method(ClassSymbol symbol, String name) {
    int arity = name.equals("equals") || name.equals("compareTo") ? 1 : 0;
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
