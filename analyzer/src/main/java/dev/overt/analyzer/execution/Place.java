package dev.overt.analyzer.execution;

import dev.overt.analyzer.code.MethodId;

/**
 * A node of the execution graph: code, or one half of an async value.
 *
 * <p>What stands in code is named by its method and its ordinal there ({@code types.CodeUnit}), so
 * only an edit of that code makes another place of it.
 */
public sealed interface Place {

  /** The member that the place belongs to. */
  MethodId method();

  /**
   * The body of a method, with ordinal -1, or the function that is written at that ordinal: a
   * lambda or method reference.
   */
  record Code(MethodId method, int ordinal) implements Place {
    /** The body of a method itself. */
    public static Code of(MethodId method) {
      return new Code(method, -1);
    }

    /** Whether it is a function that is written in a body. */
    public boolean isFunction() {
      return ordinal >= 0;
    }

    // Asked of all edges, and what the compiler makes of a record is slow in code that runs once.

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Code code && ordinal == code.ordinal && method.equals(code.method);
    }

    @Override
    public int hashCode() {
      return method.hashCode() * 31 + ordinal;
    }
  }

  /** Code behind a guard that asks for the thread; the ordinal is that of the guard. */
  record Guarded(MethodId method, int ordinal, boolean mayBlock) implements Place {}

  /**
   * The calls that code makes on {@code this}, where that is an object of the class; the ordinal is
   * -1 for a method, else that of a lambda.
   */
  record Template(MethodId method, int ordinal, String receiver) implements Place {}

  /**
   * A part of a body that is looked at by itself, beside the body: what it does is done there, too.
   *
   * @param ordinal of the node where it begins
   * @param of what makes it a part, to tell it from others that begin there
   */
  record Region(MethodId method, int ordinal, String of) implements Place {}

  /** Whoever subscribes to the async value that is made at the ordinal. */
  record Subscription(MethodId method, int ordinal) implements Place {}

  /** Whoever delivers the items of the async value that is made at the ordinal. */
  record Emission(MethodId method, int ordinal) implements Place {}

  /**
   * Code at an ordinal that loads something unless its caller has it in memory.
   *
   * @param loaded what is loaded
   * @param isRest whether it is the rest of what a call has begun, and runs elsewhere
   */
  record Loading(MethodId method, int ordinal, String loaded, boolean isRest) implements Place {

    /** What a call has begun: code that runs where its result is used. */
    public static Loading of(MethodId method, int ordinal, MethodId begun) {
      return new Loading(method, ordinal, begun.toString(), true);
    }
  }

  /** A framework that writes what a method returned at the ordinal, when it has. */
  record Response(MethodId method, int ordinal) implements Place {}

  /** What the caller of a method passed as its parameter, in one of its roles. */
  record Formal(MethodId method, int index, Role role) implements Place {
    /** What is done with a parameter. */
    public enum Role {
      FUNCTION,
      SUBSCRIPTION,
      EMISSION,
      EXECUTOR,
      /** The method waits for it: only a caller can tell whether there is anything to wait for. */
      AWAITED,
      /** The method reads or writes it: only a caller can tell whether a device is behind it. */
      STREAM,
      /** The method resolves it: only a caller can tell whether it is a name, or an address. */
      NAME,
      /** The method goes on here if it is true: only a caller can tell whether it is. */
      TRUE,
      FALSE,
      NULL,
      PRESENT;

      /** Whether each caller decides if the place is entered, by what it passes. */
      public boolean isDecidedByCaller() {
        return this == AWAITED || this == STREAM || this == NAME || isBranch();
      }

      /** Whether it is a part of the method's body that not every caller gets to. */
      public boolean isBranch() {
        return this == TRUE || this == FALSE || this == NULL || this == PRESENT;
      }
    }
  }
}
