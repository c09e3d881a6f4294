package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import java.util.Optional;

/** Entries that speak of types whose methods ask somebody else, by the types. */
public sealed interface ServedType extends Entry.OfType {

  /**
   * Interfaces below this type, or annotated with it, are implemented by the library, and so are
   * methods annotated with it: calling one suspends, unless it returns an async value. {@code
   * {"type": "...Repository", "effect": "DATABASE", "why": "..."}}
   */
  record Proxied(
      String type, Effect effect, Certainty certainty, Optional<String> instead, String why)
      implements ServedType {

    /** What a call of a declared method does. */
    public Entry.Suspends of(MethodId method) {
      return new Entry.Suspends(MethodSelector.of(method), effect, certainty, false, instead, why);
    }

    /** What the use of the result does, if it is read bit by bit. */
    public Entry.Later later(MethodId method) {
      return new Entry.Later(
          MethodSelector.of(method),
          effect,
          certainty,
          false,
          instead,
          "%s, and is read bit by bit".formatted(why));
    }
  }

  /**
   * Instances are seen as collections of the JDK, whose methods ask a server: {@code {"type":
   * "...RMap", "remote": "NETWORK", "why": "..."}}.
   */
  record Remote(
      String type, Effect effect, Certainty certainty, Optional<String> instead, String why)
      implements ServedType {

    /** What a call of a method that it has of the JDK does. */
    public Entry.Suspends of(MethodId method) {
      return new Entry.Suspends(MethodSelector.of(method), effect, certainty, false, instead, why);
    }
  }

  /**
   * Interfaces below this type, or annotated with it, are implemented by the library: the items of
   * an async value that a method which they declare returns arrive there. {@code {"type":
   * "...ReactiveRepository", "emits": "EVENT_LOOP", "label": ...}}
   */
  record Delivered(String type, Where where, String why) implements ServedType {

    /** What a call of a declared method makes. */
    public Entry.Emits of(MethodId method) {
      return new Entry.Emits(MethodSelector.of(method), where, why);
    }
  }
}
