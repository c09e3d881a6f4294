package dev.overt.analyzer.evaluate.stored.load;

import dev.overt.analyzer.evaluate.state.DomainRecord;

/** The method at hand ends a session. */
public record SessionEnd() implements DomainRecord {

  public static final SessionEnd HERE = new SessionEnd();
}
