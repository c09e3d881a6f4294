package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.evaluate.state.DomainRecord;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Code hands other code to another thread.
 *
 * @param from the code that does so
 * @param to what the other thread enters
 * @param thread who that is
 * @param bound what the own thread surely has there, and since where
 */
record Hop(Place from, Place to, Site site, Thread thread, Map<Holder, Site> bound)
    implements DomainRecord {

  /** What is known of the other thread. */
  enum Thread {
    /** One that was there before; nobody else says how its tasks are run. */
    PLAIN,
    /** One of an executor that a framework may have made, and told what to carry. */
    MANAGED,
    /** One that is made for the code. */
    FRESH
  }

  Hop {
    bound = Collections.unmodifiableMap(new LinkedHashMap<>(bound));
  }
}
