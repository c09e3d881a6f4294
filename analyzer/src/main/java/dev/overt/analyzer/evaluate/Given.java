package dev.overt.analyzer.evaluate;



/**
 * Who calls the functions that are written here.
 *
 * @param isOpen whether whoever gets hold of them, with anything
 * @param value else, the async values that they are passed
 */
record Given(boolean isOpen, Value value) {

  /** Anybody. */
  static final Given OPEN = new Given(true, Value.UNKNOWN);

  /** The library that they are passed to, with what is not known. */
  static final Given CLOSED = new Given(false, Value.UNKNOWN);
}
