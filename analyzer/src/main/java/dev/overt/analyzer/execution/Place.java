package dev.overt.analyzer.execution;

import dev.overt.analyzer.code.MethodId;

/** A node of the execution graph: code, or one half of an async value. */
public sealed interface Place {

  /** The member that the place belongs to. */
  MethodId method();

  /** The body of a method, with node -1, or of the lambda or method reference with that node. */
  record Code(MethodId method, int node) implements Place {
    /** The body of a method itself. */
    public static Code of(MethodId method) {
      return new Code(method, -1);
    }

    /** Whether it is a function that is written in a body. */
    public boolean isFunction() {
      return node >= 0;
    }

    // Asked of all edges, and what the compiler makes of a record is slow in code that runs once.

    @Override
    public boolean equals(Object other) {
      return this == other
          || other instanceof Code code && node == code.node && method.equals(code.method);
    }

    @Override
    public int hashCode() {
      return method.hashCode() * 31 + node;
    }
  }

  /** Code behind a guard that asks for the thread; the node is that of the guard. */
  record Guarded(MethodId method, int node, boolean mayBlock) implements Place {}

  /**
   * The calls that code makes on {@code this}, where that is an object of the class; the node is -1
   * for a method, else that of a lambda.
   */
  record Template(MethodId method, int node, String receiver) implements Place {}

  /** Whoever subscribes to the async value that is made at the node. */
  record Subscription(MethodId method, int node) implements Place {}

  /** Whoever delivers the items of the async value that is made at the node. */
  record Emission(MethodId method, int node) implements Place {}

  /**
   * Code at a node that loads something unless its caller has it in memory.
   *
   * @param loaded what is loaded
   * @param isRest whether it is the rest of what a call has begun, and runs elsewhere
   */
  record Loading(MethodId method, int node, String loaded, boolean isRest) implements Place {

    /** What a call has begun: code that runs where its result is used. */
    public static Loading of(MethodId method, int node, MethodId begun) {
      return new Loading(method, node, begun.toString(), true);
    }
  }

  /** A framework that writes what a method returned at the node, when it has. */
  record Response(MethodId method, int node) implements Place {}

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
