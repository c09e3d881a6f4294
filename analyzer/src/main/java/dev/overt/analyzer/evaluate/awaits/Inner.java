package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.value.Content;

/**
 * An async value that is an element of another one, since a call at an ordinal of a method.
 *
 * @param isOut whether the value is that element, or holds it, and is no longer the one around it
 */
record Inner(MethodId method, int ordinal, boolean isOut) implements Content {

  @Override
  public Class<Inner> form() {
    return Inner.class;
  }

  @Override
  public boolean isClosed() {
    return true;
  }

  /** The same, taken out of the value around it. */
  Inner out() {
    return isOut ? this : new Inner(method, ordinal, true);
  }

  /** The same, wherever it is. */
  Inner in() {
    return isOut ? new Inner(method, ordinal, false) : this;
  }
}
