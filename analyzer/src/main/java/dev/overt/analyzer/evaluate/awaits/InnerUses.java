package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Sink;
import java.util.Map;
import java.util.Set;

/**
 * What one body does with async values that are elements of others.
 *
 * @param made where it makes them
 * @param taken those that somebody may take
 * @param lost those whose value around them is used, but not they
 * @param returned those that it returns to its callers
 */
record InnerUses(
    MethodId method, Map<Inner, Sink> made, Set<Inner> taken, Set<Inner> lost, Set<Inner> returned)
    implements DomainRecord {

  boolean isEmpty() {
    return made.isEmpty() && taken.isEmpty() && lost.isEmpty() && returned.isEmpty();
  }
}
