package dev.overt.analyzer.code;

/** When code runs that does not run each time: what it does harms less than what is always done. */
public enum Occasion {
  /** It may run each time. */
  ANY(""),
  /** It sets what it asks for, and so runs once for each object; or it initializes a class. */
  ONCE("it runs once, for it sets what is asked for later"),
  /** Something has failed that no program expects to go on after. */
  AFTER_ERROR("it runs only after an unexpected error"),
  /** What holds resources ends. */
  AT_END("it runs only when something is stopped"),
  /** The same, of what may be short-lived: of that only waits count as an end. */
  AT_CLOSE("it runs only when something is closed");

  private final String words;

  Occasion(String words) {
    this.words = words;
  }

  /** When it is, as a sentence without a full stop; empty if it is at any time. */
  public String words() {
    return words;
  }

  /** Whether code runs but then. */
  public boolean isSeldom() {
    return this != ANY;
  }
}
