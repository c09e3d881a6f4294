package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import java.util.Optional;

/** One thing known about a library; one line of a catalog file. */
public sealed interface Entry {

  /** Completes "a call, which ..." or, of a type, "a type, which ...". */
  String why();

  /** Entries that speak of methods. */
  sealed interface OfMethod extends Entry {
    MethodSelector method();
  }

  /** Entries that speak of types. */
  sealed interface OfType extends Entry {
    String type();
  }

  /** When the work of an async value is done. */
  enum Laziness {
    /** On subscription, for each subscriber. */
    LAZY,
    /** From its creation, once. */
    EAGER
  }

  /**
   * The call stops its thread.
   *
   * <p>{@code {"method": "java.lang.Thread#sleep(long)", "effect": "SLEEP", "why": "..."}}; of many
   * methods {@code {"methods": "com.acme.*Client#get*", "effect": ...}}
   *
   * @param isBounded whether an argument limits the wait ({@code "bounded": true})
   * @param instead what to write instead, without a full stop ({@code "instead"})
   */
  record Suspends(
      MethodSelector method,
      Effect effect,
      Certainty certainty,
      boolean isBounded,
      Optional<String> instead,
      String why)
      implements OfMethod {}

  /**
   * The call runs a function argument.
   *
   * <p>{@code {"method": "...", "argument": 0, "runs": "ON_EMISSION", "inner": true, "why":
   * "..."}}; {@code "argument"} is an index or {@code "functions"}; {@code "runs"} is a {@link
   * Moment}, a {@link ThreadKind} (with {@code "label"}), {@code "argument 1"} or {@code
   * "receiver"}: the executor.
   *
   * @param inner what becomes of an async value that the function returns ({@code "inner": true};
   *     with {@code "also": true} next to the receiver's items)
   */
  record Runs(MethodSelector method, Argument argument, Where where, Inner inner, String why)
      implements OfMethod {}

  /** What becomes of an async value that a function returns. */
  enum Inner {
    /** It is a value like any other. */
    IGNORED,
    /** It is subscribed to where the function ran, and its items are the result's. */
    INSTEAD,
    /** So it is, and the receiver's items are the result's too. */
    ALSO
  }

  /**
   * The call subscribes to an async value, or awaits it: {@code "subscribes": "NOW"} of {@code
   * "argument": "receiver"}, or a {@link Moment} of an argument (or of the elements of an array
   * argument), whose items are then among the result's.
   *
   * @param replaces whether the receiver's items are not ({@code "replaces": true})
   */
  record Subscribes(
      MethodSelector method, Argument argument, Moment moment, boolean replaces, String why)
      implements OfMethod {}

  /** Which half of an async value is moved to another thread. */
  enum Half {
    SUBSCRIPTION,
    EMISSION
  }

  /**
   * The result is the receiver, one half of it moved: {@code "moves": "EMISSION", "to": "argument
   * 0"}, or to a kind with a label.
   */
  record Moves(MethodSelector method, Half half, Where to, String why) implements OfMethod {}

  /**
   * The call makes an async value whose items arrive on a kind of thread ({@code "emits":
   * "COMPUTE", "label": ...}), or that is complete at once ({@code "emits": "NOW"}: on whoever is
   * there).
   */
  record Emits(MethodSelector method, Where where, String why) implements OfMethod {}

  /**
   * The call makes an executor or scheduler: {@code "executor": "WORKER", "label": ...}, or {@code
   * "argument 0"}, which it wraps, or {@code "NOW"}: work runs on the caller.
   */
  record Makes(MethodSelector method, Where where, String why) implements OfMethod {}

  /** What can be concluded from a call. */
  enum Fact {
    /** If it is true, the future it is called on is done: waiting for it takes no time. */
    RECEIVER_DONE,
    /** From now on the future it is called on is done. */
    COMPLETES_RECEIVER,
    /** When its result delivers, all its arguments are done. */
    ARGUMENTS_DONE,
    /** The result only calls the function: an operator that moves items moves that call too. */
    CALLABLE,
    /** If it is true, this thread must not block; if not, it may. */
    THREAD_MUST_NOT_BLOCK,
    /** If it is true, this thread may block. */
    THREAD_MAY_BLOCK
  }

  /** The call tells something: {@code "tells": "RECEIVER_DONE"}. */
  record Tells(MethodSelector method, Fact fact, String why) implements OfMethod {}

  /**
   * Overriders are called by a framework on this thread, and what they return is subscribed to
   * there: {@code "override": "...#filter(...)", "root": "EVENT_LOOP", "label": ..., "present":
   * [...], "imported": [...], "absent": [...]}.
   */
  record OverrideRoot(MethodSelector method, ThreadName thread, Condition condition, String why)
      implements OfMethod {}

  /** Methods with this annotation are: {@code "annotation": "...", "root": ...}. */
  record AnnotationRoot(String annotation, ThreadName thread, Condition condition, String why)
      implements Entry {}

  /** Instances stand for work still to be done: {@code "type": "...", "async": "LAZY"}. */
  record AsyncValue(String type, Laziness laziness, String why) implements OfType {}

  /** Every instance runs its tasks there: {@code "type": "...", "executor": "EVENT_LOOP"}. */
  record ExecutorType(String type, ThreadName thread, String why) implements OfType {}

  /** Instances do no I/O, whatever their supertypes may: {@code "type": "...", "memory": true}. */
  record InMemory(String type, String why) implements OfType {}

  /**
   * Interfaces below this type, or annotated with it, are implemented by the library: calling a
   * method that they declare suspends, unless it returns an async value. {@code {"type":
   * "...Repository", "effect": "DATABASE", "why": "..."}}
   */
  record Proxied(
      String type, Effect effect, Certainty certainty, Optional<String> instead, String why)
      implements OfType {

    /** What a call of a declared method does. */
    public Suspends of(MethodId method) {
      MethodSelector selector =
          new MethodSelector(method.owner(), method.name(), method.parameters());
      return new Suspends(selector, effect, certainty, false, instead, why);
    }
  }
}
