package dev.overt.analyzer.types;

import dev.overt.analyzer.types.Type.ClassType;
import java.util.List;

/** The classes of a program and the questions that are asked of them. */
final class Universe {

  private final ClassIndex index;
  private final Supertypes supertypes;
  private final Members members;
  private final Functions functions;
  private final Relations relations;

  Universe(ClassIndex index) {
    this.index = index;
    this.supertypes = new Supertypes(index);
    this.members = new Members(index, supertypes);
    this.relations = new Relations(index, supertypes);
    this.functions = new Functions(index, supertypes);
  }

  /** The class without type arguments. */
  static ClassType raw(ClassSymbol symbol) {
    return new ClassType(symbol, List.of());
  }

  ClassIndex index() {
    return index;
  }

  Supertypes supertypes() {
    return supertypes;
  }

  Members members() {
    return members;
  }

  Functions functions() {
    return functions;
  }

  Relations relations() {
    return relations;
  }
}
