package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.MethodId;

/**
 * A thread that enters a method by itself.
 *
 * @param called what the framework calls, as it knows it
 */
record Entrance(ThreadName thread, String reason, MethodId called) {

  /** The thread as a source. */
  Source.On source() {
    return new Source.On(thread, reason);
  }
}
