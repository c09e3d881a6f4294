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

  /** What can be concluded from a call. */
  enum Fact {
    /** If it is true, the future it is called on is done: waiting for it takes no time. */
    RECEIVER_DONE,
    /** From now on the future it is called on is done. */
    COMPLETES_RECEIVER,
    /** When its result delivers, all its arguments are done. */
    ARGUMENTS_DONE,
    /** Its result may be done before the future it is called on is. */
    OUTRUNS_RECEIVER,
    /** The result only calls the function: an operator that moves items moves that call too. */
    CALLABLE,
    /** From now on the answer that it waits for is there, for all that tell the same. */
    ANSWERS_RECEIVER,
    /** Its result is the receiver, which the call has changed. */
    RETURNS_RECEIVER,
    /** What its function shares with a pool for all, it shares with the threads that run it. */
    KEEPS_SHARED_WORK,
    /** Its result is a stream from or to a device. */
    RESULT_IS_DEVICE,
    /** The same, by the network. */
    RESULT_IS_REMOTE,
    /** Its result does to its first argument what is done to it. */
    RESULT_IS_ARGUMENT,
    /** Its result is a queue that may be full. */
    RESULT_IS_BOUNDED,
    /** Its result is an executor with one thread. */
    RESULT_HAS_ONE_THREAD,
    /** Its result is an executor with no more threads than an argument says. */
    RESULT_HAS_FEW_THREADS,
    /** Its result is an address whose name is not known. */
    RESULT_IS_UNNAMED,
    /** Its result names something on this machine, for which no network is needed. */
    RESULT_IS_LOCAL,
    /** Its result is on this machine if its receiver is. */
    RESULT_IS_WHERE_RECEIVER_IS,
    /** What it reaches is what its receiver names. */
    REACHES_RECEIVER,
    /** If it is true, its first argument is an address, which is no name to resolve. */
    ARGUMENT_IS_ADDRESS,
    /** If it is true, this thread must not block; if not, it may. */
    THREAD_MUST_NOT_BLOCK,
    /** If it is true, this thread may block. */
    THREAD_MAY_BLOCK,
    /** Its result may stand for a row that was not read yet. */
    RESULT_IS_REFERENCE,
    /** Its result is a new object, which has all that it has in memory. */
    RESULT_IS_NEW,
    /** Its result was read just now, whatever was passed. */
    RESULT_IS_READ,
    /** Its arguments are a class and a key, by which its session keeps its result. */
    FINDS_BY_KEY,
    /** Its first argument is stored from now on, for which its key may have to be made. */
    STORES_ARGUMENT,
    /** Its first argument is removed, for which what goes with it may have to be read. */
    REMOVES_ARGUMENT,
    /** Its result is an async value, or null. */
    RESULT_MAY_BE_NULL,
    /** Its result belongs to no session that could load more. */
    RESULT_IS_DETACHED,
    /** Its result is all that functions are handed there. */
    RESULT_IS_HANDED,
    /** Its result is its argument, loaded. */
    RESULT_IS_LOADED,
    /** What was loaded of its first argument no longer is. */
    FORGETS_ARGUMENT,
    /** If it is true, its first argument is loaded. */
    ARGUMENT_LOADED,
    /** From now on objects of the class that is its first argument are written in another way. */
    ARGUMENT_WRITTEN_OTHERWISE,
    /** Its first argument names what a query of the same method fetches. */
    ARGUMENT_FETCHED,
    /** If its first argument is true, what is made of its result loads nothing later. */
    LOADS_NOTHING_LATER,
    /** If it is not true, the session that it is called on is over. */
    RECEIVER_OPEN,
    /** The session that it is called on is over. */
    CLOSES_RECEIVER,
    /** The session that it is called on knows nothing any more of what it has read. */
    DETACHES_ALL,
    /** The session that it is called on knows nothing any more of the first argument. */
    DETACHES_ARGUMENT,
    /** A session is around what follows in the same body. */
    BEGINS_SESSION,
    /** The session that was begun before is over. */
    ENDS_SESSION,
    /** Its result runs for others: who drops it loses no work. */
    RESULT_IS_SHARED,
    /** The call looks at the failure of the value that it is called on, or takes it away. */
    HANDLES_FAILURE,
    /** From now on the promise that it is called on is settled: it has succeeded. */
    SUCCEEDS_RECEIVER,
    /** From now on the promise that it is called on is settled: it has failed. */
    FAILS_RECEIVER,
    /** The promise that it is called on will be settled in time. */
    SETTLES_RECEIVER,
    /** What it is called on is of no use any more: it is closed, killed or deleted. */
    ENDS_RECEIVER,
    /** Its first argument is of no use any more: it is deleted. */
    ENDS_ARGUMENT,
    /** Who drops its result loses nothing. */
    RESULT_MAY_BE_IGNORED,
    /** Its result only fails, which is lost with it. */
    RESULT_FAILS,
    /** Its functions run in a session, which ends with it unless there is one around it. */
    RUNS_IN_SESSION,
    /** Its functions run in a session that ends with it. */
    RUNS_IN_NEW_SESSION,
    /** Its first argument is the class of a bean, or a bean. */
    ARGUMENT_IS_BEAN,
    /** Its first argument is the type that a bean is given as. */
    ARGUMENT_IS_BEAN_TYPE,
    /** Its first argument tells a bean from others. */
    ARGUMENT_IS_QUALIFIER,
    /** From now on its thread holds the lock that it is called on. */
    TAKES_RECEIVER,
    /** If it is true, its thread holds that from now on. */
    TRIES_RECEIVER,
    /** Its thread holds that no longer. */
    GIVES_BACK_RECEIVER,
    /** It gives that back while it waits. */
    WAITS_WITHOUT_RECEIVER,
    /** Who holds that waits with its result, and gives it back meanwhile. */
    RESULT_IS_OF_RECEIVER,
    /** It waits for its own thread if that holds the lock already. */
    TAKES_RECEIVER_ONCE,
    /** Its result is the side of that lock which readers share. */
    RESULT_READS_RECEIVER,
    /** Its result is the side which one writer has. */
    RESULT_WRITES_RECEIVER,
    /** It changes the map, which a function that the map runs must not. */
    UPDATES_RECEIVER,
    /** From now on its thread has what it is given: of what it is called on, or of its class. */
    BINDS_THREAD,
    /** Its thread no longer has that. */
    UNBINDS_THREAD,
    /** It asks for what its thread has of that. */
    READS_THREAD,
    /** A thread that is made gets what its maker has of the result. */
    RESULT_IS_INHERITED,
    /** What its result runs has all that the thread had which handed it over. */
    RESULT_CARRIES_THREAD,
    /** Whatever executors run from now on has that. */
    CARRIES_THREAD,
    /** It makes a thread for what it runs, or its result does. */
    STARTS_THREAD,
    /** It asks what the map or set that it is called on has of its first argument. */
    ASKS_FOR_KEY,
    /** It changes that. */
    CHANGES_KEY,
    /** It asks for the value that threads share by what it is called on. */
    ASKS_FOR_VALUE,
    /** It changes that by what it is. */
    CHANGES_VALUE,
    /** It gives that another one. */
    SETS_VALUE
  }

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
}
