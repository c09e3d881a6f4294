package dev.overt.analyzer.types.source;

import dev.overt.analyzer.types.symbol.KnownClass;

/** A class of source as its members and the code in it see it. */
public interface DeclaringClass extends KnownClass {

  /** The file that it stands in. */
  UnitScope unit();

  /** What its members see. */
  Scope bodyScope();

  /** The flags that its written methods have beside those that are written. */
  int flagsOfMethods();
}
