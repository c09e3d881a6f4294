package dev.overt.analyzer.catalog;

/** What rewriting code does about a finding; the text to write is a template of the catalog. */
public enum Rewrite {
  /** The work goes to a thread that may do it. */
  OFFLOAD,
  /** Time passes without a thread that sleeps. */
  DELAY,
  /** Who waits for the outer value waits for the one inside, too. */
  FLATTEN,
  /** What was dropped is done before what comes next. */
  CHAIN,
  /** An attribute is left out of the text or hash of its object. */
  EXCLUDE,
  /** An attribute is loaded together with its owner. */
  FETCH,
  /** A lock stands for a monitor. */
  LOCK,
  /** The call that waits becomes the one that returns an async value. */
  TWIN
}
