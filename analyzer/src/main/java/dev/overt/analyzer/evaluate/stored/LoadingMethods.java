package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.stored.load.Loads;
import dev.overt.analyzer.evaluate.stored.load.StoredWork;
import dev.overt.analyzer.evaluate.stored.value.Stored;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.MethodSymbol;
import java.lang.reflect.Modifier;
import java.util.List;

/** Methods of a mapped object that load what it holds, whatever they look at themselves. */
final class LoadingMethods {

  private final BodyState state;
  private final EntityModel model;
  private final Loads loads;

  private LoadingMethods(BodyState state) {
    this.state = state;
    this.model = StoredWork.of(state).model();
    this.loads = Loads.in(state);
  }

  /** The one that works on a state. */
  static LoadingMethods in(BodyState state) {
    return state.shared(LoadingMethods.class, LoadingMethods::new);
  }

  /** What a call on a mapped object loads of it: all, or the attribute that it is the getter of. */
  void call(Invocation call) {
    MethodSymbol method = call.method();
    if (method.id().name().equals("getClass") || Modifier.isPrivate(method.flags())) {
      return;
    }
    boolean isTrigger = model.loading().triggers().has(method.id().name());
    call.receiver()
        .held(Stored.Entity.class)
        .forEach(
            each -> {
              if (isTrigger) {
                all(each, List.of(call.site()));
              } else if (model.loading().has(Persistence.Trait.GETTERS_LOAD)) {
                model
                    .of(method)
                    .ifPresent(attribute -> loads.read(each, attribute, List.of(call.site())));
              }
            });
  }

  /** Whether a method that nobody wrote a call of loads all of an object; if so, it is loaded. */
  boolean implied(Stored.Entity entity, String method, List<Site> sites) {
    boolean isTrigger = model.loading().triggers().has(method);
    if (isTrigger) {
      all(entity, sites);
    }
    return isTrigger;
  }

  private void all(Stored.Entity entity, List<Site> sites) {
    model
        .attributes(model.mappedClass(entity.className()))
        .values()
        .forEach(attribute -> loads.read(entity, attribute, sites));
  }
}
