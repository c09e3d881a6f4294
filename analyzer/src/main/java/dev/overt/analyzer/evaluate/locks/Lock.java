package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.value.Content;

/**
 * A value is a lock, or one side of it.
 *
 * @param name the member that holds it, as if it were a method: {@code Ledger.lock}
 */
record Lock(Scope scope, MethodId name, Side side) implements Content {

  /** How many objects of that name there may be. */
  enum Scope {
    /** One: a static field, or a class as a monitor. */
    STATIC,
    /** One for each object that has the field, or is the monitor. */
    OBJECT,
    /** What a method makes and keeps to itself. */
    LOCAL,
    /** What the caller of the method at hand passed; the name is the number of the parameter. */
    PARAMETER
  }

  /** Which part of a lock. */
  enum Side {
    WHOLE,
    READ,
    WRITE
  }

  /** The lock that an instance field of a class holds, or the object itself as a monitor. */
  static Lock ofObject(String owner, String member) {
    return new Lock(Scope.OBJECT, new MethodId(owner, member, ""), Side.WHOLE);
  }

  /** The lock that a static field of a class holds, or the class itself as a monitor. */
  static Lock ofClass(String owner, String member) {
    return new Lock(Scope.STATIC, new MethodId(owner, member, ""), Side.WHOLE);
  }

  /** The lock that a method makes at an ordinal. */
  static Lock madeIn(MethodId method, int ordinal) {
    String place = "%s:%d".formatted(method.name(), ordinal);
    return new Lock(Scope.LOCAL, new MethodId(method.owner(), place, ""), Side.WHOLE);
  }

  /** The lock that is passed. */
  static Lock passed(int parameter) {
    return new Lock(Scope.PARAMETER, new MethodId("", "" + parameter, ""), Side.WHOLE);
  }

  /** The number of the parameter that it is. */
  int parameter() {
    return Integer.parseInt(name.name());
  }

  Lock side(Side other) {
    return new Lock(scope, name, other);
  }

  /** Whether both are sides of one lock, as far as the names tell. */
  boolean isOfSame(Lock other) {
    return scope == other.scope && name.equals(other.name);
  }

  @Override
  public Class<Lock> form() {
    return Lock.class;
  }

  @Override
  public boolean isClosed() {
    return scope != Scope.PARAMETER;
  }
}
