package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.value.Content;

/** A container that a body has made itself, at a node: whoever takes it takes what it holds. */
record OwnList(MethodId method, int node) implements Content {

  @Override
  public Class<OwnList> form() {
    return OwnList.class;
  }
}
