package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.Dispatch;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.Loads;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.mapping.PropertyMapping;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;

/** What those read of stored objects who make others of their properties. */
final class PropertyCopies {

  /** Objects in objects further away than this are not followed. */
  private static final int DEEPEST = 2;

  private final BodyState state;
  private final EntityModel model;
  private final Entities entities;
  private final Loads loads;

  private PropertyCopies(BodyState state) {
    this.state = state;
    this.model = StoredWork.of(state).model();
    this.entities = Entities.in(state);
    this.loads = Loads.in(state);
  }

  /** The one that works on a state. */
  static PropertyCopies in(BodyState state) {
    return state.shared(PropertyCopies.class, PropertyCopies::new);
  }

  /** A method that nobody wrote fills its result, or one of its parameters, with the others. */
  void mapped(Invocation call) {
    Optional<PropertyMapping> mapping =
        PropertyMapping.of(state.program(), state.knowledge().catalog(), call.method());
    if (mapping.isEmpty()) {
      return;
    }
    for (int i = 0; i < call.method().arity(); i++) {
      if (!mapping.get().isFilled(i)) {
        for (Value passed : call.passed(i)) {
          Value opened = entities.opened(passed, call.method().parameterTypes().get(i));
          copy(opened, mapping.get().filled(call.result()), mapping.get(), call.site());
        }
      }
    }
  }

  /** What is passed is copied into what the call returns, by the names of properties. */
  void copied(Invocation call, Value passed) {
    PropertyMapping byName = PropertyMapping.byName(state.knowledge().catalog());
    copy(passed, call.result(), byName, call.site());
  }

  private void copy(Value passed, Type target, PropertyMapping mapping, Site call) {
    Site site = call.with(call.called(), Site.Verb.READS);
    Inspection look = new Inspection(Persistence.Visit.COPIED, List.of(site), 0);
    boolean isMany = entities.types().isMany(target);
    Type into = isMany ? EntityModel.element(target) : target;
    for (Stored each : List.copyOf(passed.contents(Stored.class))) {
      if (each instanceof Stored.Handle handle && isMany) {
        collection(handle, into, mapping, look);
      } else if (each instanceof Stored.Entity entity) {
        entity(
            entity,
            into,
            isMany ? mapping.forElements(model.mappedClass(entity.className()), into) : mapping,
            look);
      }
    }
  }

  private void collection(
      Stored.Handle handle, Type into, PropertyMapping mapping, Inspection look) {
    boolean isThere =
        handle.attribute().filter(attribute -> !attribute.isLazy()).isPresent()
            || entities.isLoaded(handle.path(), handle.birth());
    loads.use(handle, look.inside().sites());
    Optional<Attribute> attribute = handle.attribute();
    if (isThere && attribute.isPresent()) {
      entities
          .element(handle, EntityModel.element(model.type(attribute.get())))
          .ifPresent(
              element ->
                  entity(
                      element,
                      into,
                      mapping.forElements(model.mappedClass(element.className()), into),
                      look.further()));
    }
  }

  private void entity(Stored.Entity entity, Type into, PropertyMapping mapping, Inspection look) {
    if (entity.birth().isNew()
        || look.depth() > DEEPEST
        || !(into instanceof Type.ClassType target)
        || isSame(model.mappedClass(entity.className()), target.symbol())) {
      return;
    }
    // What is not there yet is told by itself; what hangs on it is not asked for.
    boolean isLate = entity.state() == Stored.State.REFERENCE && look.depth() > 0;
    for (PropertyMapping.Pair pair :
        mapping.pairs(target.symbol(), model.mappedClass(entity.className()), model)) {
      pair(entity, pair, mapping, look);
      if (isLate && entities.isLoaded(entity.path(), entity.birth())) {
        return;
      }
    }
  }

  /** An object of the same class is handed on as it is. */
  private boolean isSame(ClassSymbol symbol, ClassSymbol target) {
    return model.type(target).isPresent() && entities.types().isRelated(symbol, target);
  }

  private void pair(
      Stored.Entity start, PropertyMapping.Pair pair, PropertyMapping mapping, Inspection look) {
    Stored at = start;
    Optional<Attribute> attribute = Optional.empty();
    for (String name : pair.source()) {
      if (!(at instanceof Stored.Entity owner)) {
        return;
      }
      attribute = model.attribute(model.mappedClass(owner.className()), name);
      if (attribute.isEmpty()) {
        return;
      }
      if (attribute.get().kind() != Persistence.Kind.ID) {
        loads.use(owner, look.asking(new MethodId(attribute.get().owner(), name, "")));
      }
      loads.read(owner, attribute.get(), look.inside().sites());
      at = entities.attribute(owner, attribute.get(), model.type(attribute.get()));
    }
    if (attribute.isPresent()
        && entities.isFollowed(attribute.get(), model.type(attribute.get()))) {
      part(at, pair, mapping, look.further());
    }
  }

  private void part(
      Stored part, PropertyMapping.Pair pair, PropertyMapping mapping, Inspection look) {
    Optional<Attribute> via =
        part instanceof Stored.Handle handle ? handle.attribute() : ((Stored.Entity) part).via();
    Optional<MethodSymbol> converter =
        via.flatMap(each -> mapping.converter(pair, model.type(each)));
    if (converter.isPresent()) {
      converted(part, converter.get(), look);
    } else if (part instanceof Stored.Handle handle && entities.types().isMany(pair.type())) {
      collection(handle, EntityModel.element(pair.type()), mapping, look);
    } else if (part instanceof Stored.Entity entity && !pair.isQualified()) {
      entity(
          entity,
          pair.type(),
          mapping.forElements(model.mappedClass(entity.className()), pair.type()),
          look);
    }
  }

  /** A method of the program makes the one of the other. */
  private void converted(Stored part, MethodSymbol converter, Inspection look) {
    Value passed = Value.UNKNOWN.with(Stored.class, List.of(part));
    Invocation call =
        new Invocation(
            look.last(),
            converter,
            new Type.ClassType(converter.owner(), List.of()),
            Value.UNKNOWN,
            Invocation.Arguments.of(List.of(passed)),
            converter.returnType());
    state
        .methods()
        .call(
            state,
            call,
            List.of(new Dispatch.Target(converter, Certainty.CERTAIN)),
            Dispatch.Choice.DECLARED);
  }
}
