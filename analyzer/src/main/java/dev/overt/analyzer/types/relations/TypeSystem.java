package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.symbol.Classes;

/** The classes of a program and the questions that are asked of them. */
public final class TypeSystem {

  private final Classes index;
  private final Supertypes supertypes;
  private final Members members;
  private final FunctionalInterfaces functions;
  private final Subtyping subtyping;

  public TypeSystem(Classes index) {
    this.index = index;
    this.supertypes = new Supertypes(index);
    this.members = new Members(index, supertypes);
    this.subtyping = new Subtyping(index, supertypes);
    this.functions = new FunctionalInterfaces(index, supertypes);
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

  public FunctionalInterfaces functions() {
    return functions;
  }

  public Subtyping subtyping() {
    return subtyping;
  }
}
