package dev.overt.analyzer.evaluate.state;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/** What works on one state, one object of each class, made when it is first asked for. */
final class Collaborators {

  private final Map<Class<?>, Object> made = new IdentityHashMap<>();

  /** The object of a class; while it is made it may ask for others. */
  <S, C> C of(Class<C> type, S state, Function<S, C> maker) {
    Object known = made.get(type);
    if (known == null) {
      known = maker.apply(state);
      made.put(type, known);
    }
    return type.cast(known);
  }
}
