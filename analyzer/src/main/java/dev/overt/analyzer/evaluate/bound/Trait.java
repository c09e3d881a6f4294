package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.evaluate.value.Content;

/** What is known of a value that has to do with threads. */
sealed interface Trait extends Content {

  @Override
  default Class<Trait> form() {
    return Trait.class;
  }

  @Override
  default boolean isClosed() {
    return true;
  }

  /** Code that it runs has what the thread had that made it, or that handed the code over. */
  record Carrying() implements Trait {}

  /** An executor whose tasks each get a thread of their own. */
  record Starting() implements Trait {}

  /** A holder whose values a new thread gets from the thread that makes it. */
  record Inherited() implements Trait {}

  /** What the thread at hand had of a holder. */
  record Former(Holder holder) implements Trait {}
}
