package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Site;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Calls of a body that are made while its thread has something.
 *
 * @param since where it got that
 * @param ordinals of the calls
 */
record Under(Holder holder, MethodId method, Site since, SortedSet<Integer> ordinals)
    implements DomainRecord {

  Under {
    ordinals = Collections.unmodifiableSortedSet(new TreeSet<>(ordinals));
  }
}
