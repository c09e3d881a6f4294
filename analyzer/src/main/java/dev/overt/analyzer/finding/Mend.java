package dev.overt.analyzer.finding;

/** Where an edit ends what a finding tells of. */
public enum Mend {
  /** At the call that suspends: it is replaced, or what it needs is made ready earlier. */
  AT_SINK,
  /** Where the thread enters: the work is handed to a thread that may do it. */
  AT_BOUNDARY,
  /** At either of them; best at the call that suspends. */
  AT_EITHER
}
