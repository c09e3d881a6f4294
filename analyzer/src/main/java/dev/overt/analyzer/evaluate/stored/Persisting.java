package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.knowledge.MethodFacts;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Entities;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.stored.value.StoredPath;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;

/** Whether an object can be stored or removed without asking the database at once. */
final class Persisting {

  private final BodyState state;
  private final EntityModel model;

  private Persisting(BodyState state) {
    this.state = state;
    this.model = StoredWork.of(state).model();
  }

  /** The one that works on a state. */
  static Persisting in(BodyState state) {
    return state.shared(Persisting.class, Persisting::new);
  }

  /** What a call does, of which the object that it is passed tells more. */
  Entry.Suspends told(Entry.Suspends entry, Invocation call, MethodFacts facts) {
    boolean isAsking =
        call.passed(0).stream()
            .flatMap(value -> value.held(Stored.Entity.class))
            .anyMatch(each -> isAsking(each, facts));
    return isAsking && entry.certainty() == Certainty.POSSIBLE
        ? entry.with(Certainty.LIKELY)
        : entry;
  }

  private boolean isAsking(Stored.Entity entity, MethodFacts facts) {
    boolean isStored = facts.tells(Fact.STORES_ARGUMENT) && entity.birth().isNew();
    boolean isRemoved = facts.tells(Fact.REMOVES_ARGUMENT);
    if (!isStored && !isRemoved) {
      return false;
    }
    return model.attributes(model.mappedClass(entity.className())).values().stream()
        .anyMatch(each -> isStored ? isMade(each) : isRead(entity, each));
  }

  private boolean isMade(Attribute key) {
    return is(key, Attribute.Manner.MADE_BY_INSERT, Persistence.Trait.INSERTS_FOR_KEYS)
        || is(key, Attribute.Manner.MADE_ONE_BY_ONE, Persistence.Trait.ASKS_FOR_KEYS);
  }

  private boolean isRead(Stored.Entity owner, Attribute attribute) {
    StoredPath path = owner.path().then(attribute.name());
    return attribute.isLazy()
        && is(
            attribute, Attribute.Manner.REMOVED_WITH_OWNER, Persistence.Trait.READS_WHAT_IT_REMOVES)
        && !Entities.in(state).isLoaded(path, owner.birth());
  }

  private boolean is(Attribute attribute, Attribute.Manner manner, Persistence.Trait trait) {
    return attribute.declared().manners().contains(manner) && model.loading().has(trait);
  }
}
