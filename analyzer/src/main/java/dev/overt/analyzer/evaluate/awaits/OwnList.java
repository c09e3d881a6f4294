package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.value.Content;

/** A container that a body has made itself, at an ordinal: whoever takes it takes what it holds. */
record OwnList(MethodId method, int ordinal) implements Content {

  @Override
  public Class<OwnList> form() {
    return OwnList.class;
  }
}
