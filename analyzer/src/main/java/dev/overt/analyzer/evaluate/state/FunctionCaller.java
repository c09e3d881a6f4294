package dev.overt.analyzer.evaluate.state;

import dev.overt.analyzer.evaluate.value.Value;

/**
 * Who calls the functions that are written here.
 *
 * @param isOpen whether whoever gets hold of them, with anything
 * @param value else, the async values that they are passed
 */
public record FunctionCaller(boolean isOpen, Value value) {

  /** Anybody. */
  public static final FunctionCaller OPEN = new FunctionCaller(true, Value.UNKNOWN);

  /** The library that they are passed to, with what is not known. */
  public static final FunctionCaller CLOSED = new FunctionCaller(false, Value.UNKNOWN);
}
