package dev.overt.analyzer.evaluate.value;

import java.util.Optional;

/**
 * A function that an object was made with, and keeps in a field that nobody changes.
 *
 * @param function absent if only others know which
 */
public record KeptFunction(String field, Optional<Atom.Function> function) implements Content {

  @Override
  public Class<? extends Content> form() {
    return KeptFunction.class;
  }

  @Override
  public boolean isClosed() {
    return true;
  }
}
