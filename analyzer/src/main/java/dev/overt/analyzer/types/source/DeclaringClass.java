package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.Optional;
import java.util.function.Function;

/** A class of source as its members and the code in it see it. */
public interface DeclaringClass extends KnownClass {

  /** The name that it is declared with. */
  String simpleName();

  /** The declaration as it is written. */
  Member.TypeDeclaration declaration();

  /** The file that it stands in. */
  UnitScope unit();

  /** What its members see. */
  Scope bodyScope();

  /** A type by simple name as the body sees it; looked up once for each name. */
  Optional<Type> typeSeen(String simpleName, Function<String, Optional<Type>> lookup);

  /** The flags that its written methods have beside those that are written. */
  int flagsOfMethods();
}
