package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.symbol.Classes;

/** The classes of a program and the questions that are asked of them. */
public final class Universe {

  private final Classes index;
  private final Supertypes supertypes;
  private final Members members;
  private final Functions functions;
  private final Relations relations;

  public Universe(Classes index) {
    this.index = index;
    this.supertypes = new Supertypes(index);
    this.members = new Members(index, supertypes);
    this.relations = new Relations(index, supertypes);
    this.functions = new Functions(index, supertypes);
  }

  public Classes index() {
    return index;
  }

  public Supertypes supertypes() {
    return supertypes;
  }

  public Members members() {
    return members;
  }

  public Functions functions() {
    return functions;
  }

  public Relations relations() {
    return relations;
  }
}
