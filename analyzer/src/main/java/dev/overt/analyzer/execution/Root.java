package dev.overt.analyzer.execution;

import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.code.Certainty;

/**
 * A place that runs on a known kind of thread, whoever wrote it.
 *
 * @param reason who says so, in words
 */
public record Root(Place place, ThreadName thread, String reason, Site site, Certainty certainty) {

  /** Whether the code that starts the work runs it, too. */
  public boolean isShared() {
    return site.verb() == Site.Verb.RUNS && thread.kind().isThread();
  }
}
