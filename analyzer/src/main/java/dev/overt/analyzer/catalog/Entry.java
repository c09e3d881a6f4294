package dev.overt.analyzer.catalog;

import dev.overt.analyzer.code.Certainty;
import java.util.Optional;

/** One thing known about a library; one line of a catalog file. */
public sealed interface Entry {

  /** Completes "a call, which ..." or, of a type, "a type, which ...". */
  String why();

  /** Entries that speak of methods. */
  sealed interface OfMethod extends Entry {
    MethodSelector method();
  }

  /** Entries that speak of what bears an annotation. */
  sealed interface OfAnnotation extends Entry permits Injects, Persisted, Marked {
    String annotation();
  }

  /** Entries that speak of neither. */
  sealed interface OfOther extends Entry permits OfFramework {}

  /** Entries that speak of types. */
  sealed interface OfType extends Entry
      permits AsyncValue,
          Container,
          ExecutorType,
          InMemory,
          PersistedType,
          RewrittenType,
          ServedType {
    String type();
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
      implements OfMethod {

    /** The same, as sure as that. */
    public Suspends with(Certainty other) {
      return new Suspends(method, effect, other, isBounded, instead, why);
    }

    /** Whether what stands behind a stream decides whether the call suspends. */
    public boolean isOfStream() {
      return effect == Effect.DISK && certainty == Certainty.POSSIBLE;
    }
  }

  /**
   * The result stops the thread of who uses it: {@code {"method":
   * "java.nio.file.Files#lines(java.nio.file.Path)", "later": "DISK", "why": "reads the file"}}, or
   * of many {@code "methods"}.
   *
   * @param isAtOnce whether who asks it for an iterator or stream waits ({@code "atOnce": true})
   * @param instead what to write instead, without a full stop ({@code "instead"})
   */
  record Later(
      MethodSelector method,
      Effect effect,
      Certainty certainty,
      boolean isAtOnce,
      Optional<String> instead,
      String why)
      implements OfMethod {

    /** What the use of it does. */
    public Suspends use() {
      return new Suspends(method, effect, certainty, false, instead, why);
    }
  }

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
   * @param isRebuilding whether the function is passed the receiver and makes the result of it
   *     ({@code "rebuilds": true}): who subscribes to the one does so by way of the other
   */
  record Runs(
      MethodSelector method,
      Argument argument,
      Where where,
      Inner inner,
      boolean isRebuilding,
      String why)
      implements OfMethod {}

  /**
   * The call subscribes to an async value, or awaits it: {@code "subscribes": "NOW"} of {@code
   * "argument": "receiver"}, or a {@link Moment} of an argument (or of the elements of an array
   * argument), whose items are then among the result's. A {@link ThreadKind} or an executor may
   * stand for the moment, if that subscribes: to a fallback when its timer fires, or to the
   * receiver once more.
   *
   * @param replaces whether the receiver's items are not ({@code "replaces": true})
   */
  record Subscribes(
      MethodSelector method, Argument argument, Where where, boolean replaces, String why)
      implements OfMethod {}

  /**
   * The result is the receiver, one half of it moved: {@code "moves": "EMISSION", "to": "argument
   * 0"}, or to a kind with a label.
   */
  record Moves(MethodSelector method, Half half, Where to, String why) implements OfMethod {}

  /**
   * The call makes an async value whose items arrive on a kind of thread ({@code "emits":
   * "COMPUTE", "label": ...}), or that is complete at once ({@code "emits": "NOW"}: on whoever is
   * there). Of {@code "methods"} those are meant that return an async value.
   */
  record Emits(MethodSelector method, Where where, String why) implements OfMethod {}

  /**
   * The call makes an executor or scheduler, or a value that puts its work off and shares it then:
   * {@code "executor": "WORKER", "label": ...}, or {@code "argument 0"}, which it wraps, or {@code
   * "NOW"}: work runs on the caller. With {@code "given": "argument 0 is true"} only where that is
   * written: a constant, by its name.
   */
  record Makes(MethodSelector method, Where where, Optional<Given> given, String why)
      implements OfMethod {}

  /** What an argument of a call must be, as it is written there. */
  record Given(int argument, String constant) {}

  /**
   * The call gives an object to a framework, which calls its methods there and nowhere else: {@code
   * "argument": 0, "hosts": "io.vertx.core.Verticle", "on": "argument 1"}; with {@code "handlers":
   * true} also what the object's class registers with the framework.
   *
   * @param type whose overriders' roots are meant
   */
  record Hosts(
      MethodSelector method,
      Argument argument,
      String type,
      boolean hasHandlers,
      Where where,
      String why)
      implements OfMethod {}

  /**
   * The call hands an object to all methods that listen for its type, and waits for them: {@code
   * "argument": 0, "fires": "...EventListener"}, an annotation of methods or of their parameters,
   * or, as {@code "override ...#onApplicationEvent(...)"}, a method that listeners override.
   */
  record Fires(MethodSelector method, Argument argument, Listeners listeners, String why)
      implements OfMethod {}

  /** The call tells something: {@code "tells": "RECEIVER_DONE"}. */
  record Tells(MethodSelector method, Fact fact, String why) implements OfMethod {}

  /**
   * Overriders are called by a framework on this thread, and what they return is subscribed to
   * there: {@code "override": "...#filter(...)", "root": "EVENT_LOOP", "label": ..., "present":
   * [...], "imported": [...], "absent": [...]}; or {@code "root": "dispatch NAME"}: on the one that
   * the steps of that name choose.
   */
  record OverrideRoot(MethodSelector method, Where thread, Condition condition, String why)
      implements OfMethod {}

  /**
   * One step of how a framework chooses the thread for a method that it enters: {@code "dispatch":
   * "NAME", "step": 2, "annotated": "...", "at": "CLASS", "returns": [...], "root": "WORKER"}.
   * Steps count in their order, of one number the one whose annotation stands nearest.
   */
  record Dispatch(
      String dispatch,
      int step,
      MethodTrait trait,
      ThreadName thread,
      Condition condition,
      String why)
      implements Entry {}

  /**
   * How a call gets off a thread that must not block: {@code "thread": "UI", "instead": "..."}.
   *
   * @param label of which threads; of all others of that kind, if it says nothing
   * @param effect of what; of all others, if it says nothing
   * @param instead what to write, without a full stop
   * @param deferred what to add where the call stands in a lazy value already ({@code "deferred"})
   */
  record Boundary(
      ThreadKind thread,
      Optional<String> label,
      Optional<Effect> effect,
      String instead,
      Optional<String> deferred,
      String why)
      implements Entry {}

  /** Instances stand for work: {@code "type": "...", "async": "LAZY", "instead": "..."}. */
  record AsyncValue(String type, Laziness laziness, Optional<String> instead, String why)
      implements OfType {}

  /** Every instance runs its tasks there: {@code "type": "...", "executor": "EVENT_LOOP"}. */
  record ExecutorType(String type, ThreadName thread, String why) implements OfType {}

  /** Instances hold what they are passed: {@code "type": "...", "container": true}. */
  record Container(String type, String why) implements OfType {}

  /** Instances do no I/O, whatever their supertypes may: {@code "type": "...", "memory": true}. */
  record InMemory(String type, String why) implements OfType {}

  /** The call looks at an argument: {@code "method": "...", "argument": 0, "visits": "TEXT"}. */
  record Visits(MethodSelector method, Argument argument, Persistence.Visit visit, String why)
      implements OfMethod {}

  /** How a call is rewritten: {@code "method": "...", "rewrite": "DELAY", "to": "TEMPLATE"}. */
  record Rewritten(MethodSelector method, Rewrite rewrite, String to, String why)
      implements OfMethod {}

  /** The annotation speaks of beans: {@code "annotation": "...", "injection": "POINT"}. */
  record Injects(String annotation, Injection role, String why) implements OfAnnotation {}

  /**
   * How code is rewritten that has a value of a type, or bears an annotation: {@code {"type":
   * "...", "rewrite": "CHAIN", "to": "$dropped.then($result)"}}.
   *
   * @param to the template
   */
  record RewrittenType(String type, Rewrite rewrite, String to, String why) implements OfType {}
}
