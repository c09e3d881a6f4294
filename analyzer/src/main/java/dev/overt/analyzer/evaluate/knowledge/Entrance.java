package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.value.ThreadSource;

/**
 * A thread that enters a method by itself.
 *
 * @param called what the framework calls, as it knows it
 */
public record Entrance(ThreadName thread, String reason, MethodId called) {

  /** The thread as a source. */
  public ThreadSource.On source() {
    return new ThreadSource.On(thread, reason);
  }
}
