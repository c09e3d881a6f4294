package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.FieldSymbol;

/** A field whose value may be read from its declaration. */
interface ConstantField extends FieldSymbol {

  /** What it is declared with, or {@link Expression#NONE}. */
  Expression initializer();

  /** What its initializer sees. */
  Scope scope();
}
