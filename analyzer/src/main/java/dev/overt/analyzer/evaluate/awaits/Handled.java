package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.evaluate.value.Content;

/** Of an async value: somebody looks at its failure, or it does not fail. */
record Handled() implements Content {

  static final Handled ONLY = new Handled();

  @Override
  public Class<Handled> form() {
    return Handled.class;
  }

  @Override
  public boolean isClosed() {
    return true;
  }
}
