package dev.overt.analyzer.evaluate.stored;

import dev.overt.analyzer.evaluate.state.DomainRecord;

/** The method at hand ends a session. */
record SessionEnd() implements DomainRecord {

  static final SessionEnd HERE = new SessionEnd();
}
