package dev.overt.analyzer.catalog;

/** Where something runs. */
public sealed interface Where {

  /** Whether it is another thread, or may be one. */
  default boolean isElsewhere() {
    return !(this instanceof At) && !(this instanceof On on && !on.thread.kind().isThread());
  }

  /** On the thread of a moment. */
  record At(Moment moment) implements Where {}

  /** On a known kind of thread. */
  record On(ThreadName thread) implements Where {}

  /** On the executor or scheduler that a value of the call is. */
  record By(Argument executor) implements Where {}

  /** On the thread that the steps of a dispatch choose. */
  record Chosen(String dispatch) implements Where {}
}
