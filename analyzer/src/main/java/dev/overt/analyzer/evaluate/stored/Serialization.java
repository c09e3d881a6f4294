package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.Loads;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.mapping.SerializedProperties;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.ClassSymbol;
import java.util.HashSet;
import java.util.Set;

/**
 * What whoever takes objects apart reads of those that are stored: a serializer, that reads all
 * they have, and then all that this leads to.
 */
final class Serialization {

  /** References to references further away than this are not followed. */
  private static final int DEEPEST = 3;

  private final BodyState state;
  private final Visits visiting;
  private final EntityModel model;
  private final Entities entities;
  private final Loads loads;
  private final SerializedProperties properties;
  private final Set<ClassSymbol> around = new HashSet<>();

  Serialization(BodyState state, Visits visiting) {
    this.state = state;
    this.visiting = visiting;
    this.model = StoredWork.of(state).model();
    this.entities = Entities.in(state);
    this.loads = Loads.in(state);
    this.properties = StoredWork.of(state).facts().properties();
  }

  /** The elements of a collection are taken apart, at the last site. */
  void collection(Stored.Handle handle, Inspection look) {
    if (properties.isSpared(look.visit())) {
      return;
    }
    boolean isThere = isThere(handle);
    loads.use(handle, look.inside().sites());
    if (isThere) {
      handle
          .attribute()
          .flatMap(
              attribute -> entities.element(handle, EntityModel.element(model.type(attribute))))
          .ifPresent(element -> entity(element, look.further(), Set.of()));
    }
  }

  /** An entity is taken apart, at the last site. */
  void entity(Stored.Entity entity, Inspection look) {
    if (!properties.isSpared(look.visit())) {
      entity(entity, look, Set.of());
    }
  }

  /** What is not there yet is told by itself; what hangs on it is not asked for. */
  private boolean isThere(Stored.Handle handle) {
    return handle.attribute().filter(attribute -> !attribute.isLazy()).isPresent()
        || entities.isLoaded(handle.path(), handle.birth());
  }

  private void entity(Stored.Entity entity, Inspection look, Set<String> left) {
    ClassSymbol symbol = model.mappedClass(entity.className());
    boolean isReference = entity.state() == Stored.State.REFERENCE;
    if (entity.birth().isNew()
        || look.depth() > DEEPEST
        || properties.isHidden(look.visit(), symbol)
        || isReference && look.visit() == Persistence.Visit.FIELDS
        || !around.add(symbol)) {
      return;
    }
    properties
        .of(look.visit(), symbol, left)
        .beyondIdentifier()
        .ifPresent(asked -> loads.use(entity, look.asking(asked)));
    if (!isReference || look.depth() == 0) {
      parts(entity, look, left);
    }
    around.remove(symbol);
  }

  private void parts(Stored.Entity entity, Inspection look, Set<String> left) {
    SerializedProperties.Read read =
        properties.of(look.visit(), model.mappedClass(entity.className()), left);
    for (Attribute attribute : read.attributes()) {
      loads.read(entity, attribute, look.inside().sites());
      part(entities.attribute(entity, attribute, model.type(attribute)), attribute, look);
    }
    read.getters().forEach(getter -> visiting.inside(entity, getter, look));
  }

  private void part(Stored part, Attribute attribute, Inspection look) {
    if (part instanceof Stored.Handle handle) {
      collection(handle, look);
    } else if (part instanceof Stored.Entity held
        && entities.isFollowed(attribute, model.type(attribute))) {
      entity(held, look.further(), properties.left(look.visit(), attribute));
    }
  }
}
