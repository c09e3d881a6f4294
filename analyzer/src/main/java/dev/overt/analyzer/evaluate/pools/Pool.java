package dev.overt.analyzer.evaluate.pools;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.evaluate.value.Content;
import dev.overt.analyzer.execution.Site;

/**
 * A value is a pool, or what a task of one brings.
 *
 * @param threads the name of its threads, of no other pool's
 * @param maker the method that makes it
 * @param certainty of a wait for itself: with several threads all have to wait
 */
record Pool(String threads, String maker, Certainty certainty, boolean isResult)
    implements Content {

  /** The pool that is made at a site. */
  static Pool madeAt(Site site, int line, Certainty certainty) {
    return new Pool(
        "thread of the pool that %s makes in line %d".formatted(site.in().owner(), line),
        site.in().toString(),
        certainty,
        false);
  }

  /** What a task of it brings. */
  Pool result() {
    return new Pool(threads, maker, certainty, true);
  }

  @Override
  public Class<Pool> form() {
    return Pool.class;
  }

  @Override
  public boolean isClosed() {
    return true;
  }
}
