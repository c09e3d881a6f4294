package dev.overt.analyzer.execution;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import java.util.Comparator;
import java.util.Optional;

/**
 * What code does at a place, beside computing a value: it waits, it fails, or it loses work.
 *
 * <p>Rules select actions by their form. What else is found out about a place (that it takes a
 * lock, that it touches what threads share) is one more form here: it needs a {@link Kind}, and a
 * rule that asks for it.
 */
public sealed interface Action {

  /** Completes "a call, which". */
  String why();

  /** What to write instead, without a full stop. */
  Optional<String> instead();

  /** Whether it is a wait that an argument limits. */
  default boolean isBounded() {
    return false;
  }

  /** Whether the sources of a library have shown it, not somebody who has written of it. */
  default boolean isDerived() {
    return false;
  }

  /** What tells it from others where one of each kind is enough. */
  Kind kind();

  /** What a call of which the catalog speaks does. */
  static Waits of(Entry.Suspends entry) {
    return entry.effect() == Effect.LAZY_LOAD
        ? new Loads(Loads.Manner.LAZY_LOAD, entry.instead(), entry.why())
        : new Blocks(entry, Optional.empty());
  }

  /** The thread waits. */
  sealed interface Waits extends Action {

    /** For what, in words. */
    String subject();
  }

  /**
   * The call stops its thread.
   *
   * @param entry what says so; its effect is neither a load nor none
   * @param bringer the name of the threads that alone bring what is waited for, if that is known
   */
  record Blocks(Entry.Suspends entry, Optional<String> bringer) implements Waits {

    /** The same; what is waited for is brought by threads of that name alone. */
    public Blocks broughtBy(Optional<String> threads) {
      return threads.isEmpty() ? this : new Blocks(entry, threads);
    }

    /** For what the thread waits. */
    public Effect effect() {
      return entry.effect();
    }

    @Override
    public String subject() {
      return effect().subject();
    }

    @Override
    public boolean isBounded() {
      return entry.isBounded();
    }

    @Override
    public boolean isDerived() {
      return entry.method().isDerived();
    }

    @Override
    public String why() {
      return entry.why();
    }

    @Override
    public Optional<String> instead() {
      return entry.instead();
    }

    @Override
    public Kind kind() {
      return new Kind(effect().isWait() ? Kind.Group.WAIT : Kind.Group.DEVICE, effect());
    }
  }

  /** No call that was written: something is used that was left where it is stored. */
  record Loads(Manner manner, Optional<String> instead, String why) implements Waits {

    /** How often. */
    public enum Manner {
      LAZY_LOAD,
      /** Not one load but one for each element of a loop. */
      REPEATED_LOAD
    }

    /** Whether there is one load for each element of a loop. */
    public boolean isRepeated() {
      return manner == Manner.REPEATED_LOAD;
    }

    /** Whether it is the load itself, not that it is repeated. */
    public boolean isSingle() {
      return manner == Manner.LAZY_LOAD;
    }

    @Override
    public String subject() {
      return Effect.LAZY_LOAD.subject();
    }

    @Override
    public Kind kind() {
      return new Kind(Kind.Group.LOAD, manner);
    }
  }

  /** The thread does not wait: what is used can't be, and the call fails at once. */
  record Fails(Cause cause, Optional<String> instead, String why) implements Action {

    /** Why it can't be used. */
    public enum Cause {
      /** It was not fetched, and nothing would load it. */
      UNFETCHED,
      /** What would load it is over. */
      AFTER_CLOSE
    }

    @Override
    public Kind kind() {
      return new Kind(Kind.Group.FAILURE, cause);
    }
  }

  /** The thread does not wait, and nobody else does: a value is dropped whose work is lost. */
  record Drops(Manner manner, Optional<String> instead, String why) implements Action {

    /** Where the value ends. */
    public enum Manner {
      /** It is a statement of its own. */
      BY_STATEMENT,
      /** So it is, and the one that it was made of stays as it was. */
      UNCHANGED,
      /** A function returns it that has no result. */
      BY_FUNCTION,
      /** It is kept where nobody reads it, or passed to who does nothing with it. */
      UNREAD
    }

    @Override
    public Kind kind() {
      return new Kind(Kind.Group.LOSS, manner);
    }
  }

  /** The thread does not wait: null is returned where who takes it needs an async value. */
  record Lacks(Manner manner) implements Action {

    /** Whose result it is. */
    public enum Manner {
      BY_METHOD,
      /** Of a function that an operator is passed. */
      BY_FUNCTION
    }

    @Override
    public String why() {
      return "returns null";
    }

    @Override
    public Optional<String> instead() {
      return Optional.empty();
    }

    @Override
    public Kind kind() {
      return new Kind(Kind.Group.LOSS, manner);
    }
  }

  /** The thread does not wait, and nobody else does for all of it: work strays that is begun. */
  record Strays(Manner manner, Optional<String> instead, String why) implements Action {

    /** What becomes of the work. */
    public enum Manner {
      /** A function returns it that gives an element, which nobody takes. */
      NESTED_RESULT,
      /** It is passed as an element, which nobody takes. */
      NESTED_ARGUMENT,
      /** A function of a chain subscribes to it, without a path for its failure. */
      DETACHED_IN_CHAIN,
      /** So does a method that returns an async value. */
      DETACHED_IN_METHOD,
      /** Of several futures one is made that nobody awaits. */
      FUTURES_UNJOINED,
      /** A future is made of another one, and nobody looks at it. */
      FUTURE_CHAIN_DROPPED,
      /** A future is kept where nobody reads it. */
      FUTURE_UNREAD,
      /** A call begins work, and nobody looks at the future that it returns. */
      FUTURE_DROPPED,
      /** A promise is told of success alone. */
      PROMISE_WITHOUT_FAILURE,
      /** A branch of the code that settles a promise forgets it. */
      PROMISE_FORGOTTEN,
      /** It uses what is closed, deleted or killed before it runs. */
      SCOPE_OVER
    }

    @Override
    public Kind kind() {
      return new Kind(Kind.Group.LOSS, manner);
    }
  }

  /**
   * The thread does not wait: what it asks for, or relies on, is another thread's by now.
   *
   * @param meanwhile for what it has waited since it checked that; empty if it has not
   */
  record Misses(Manner manner, String meanwhile) implements Action {

    /** What it does. */
    public enum Manner {
      /** It asks for a value that was left behind on the thread that handed the code over. */
      LEFT_BEHIND,
      /** It asks for a value that threads inherit; a pool has inherited it from somebody else. */
      INHERITED,
      /** It gives back a lock that another thread has taken. */
      ANOTHERS_LOCK,
      /** It asks for a value that nobody is seen to give it. */
      UNSEEN,
      /** It writes what it has computed of a value that others may have changed meanwhile. */
      LOST_UPDATE,
      /** It does what it has checked before others may have done so. */
      LATE_ACT,
      /** It puts a value that others may have put meanwhile, computed in the same way. */
      LOADED_TWICE
    }

    @Override
    public String why() {
      return switch (manner) {
        case LEFT_BEHIND, UNSEEN -> "belongs to the thread that hands this code over";
        case INHERITED -> "belongs to whoever was there when the pool made the thread";
        case ANOTHERS_LOCK -> "gives back what another thread has taken";
        case LOST_UPDATE, LATE_ACT, LOADED_TWICE ->
            "is written by what was read before a wait for " + meanwhile;
      };
    }

    @Override
    public Optional<String> instead() {
      return Optional.empty();
    }

    @Override
    public Kind kind() {
      return new Kind(Kind.Group.FAILURE, manner);
    }
  }

  /** Whether an await is missing: work is dropped, or strays from who could wait for it. */
  default boolean isLost() {
    return this instanceof Drops || this instanceof Strays;
  }

  /** Whether it keeps nothing waiting and fails nothing where it stands: it is told by its rule. */
  default boolean isApart() {
    return isLost() || this instanceof Lacks || this instanceof Misses;
  }

  /**
   * The kind of an action: where an answer is to be short, the nearest action of each kind is told.
   *
   * @param name as reports spell it
   */
  record Kind(Group group, Enum<?> name) implements Comparable<Kind> {

    /** Kinds that are told together, in the order in which they are told. */
    public enum Group {
      DEVICE,
      LOAD,
      FAILURE,
      /** Of work that nobody starts. */
      LOSS,
      /** For time or for other threads. */
      WAIT
    }

    private static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::group)
            .thenComparing(kind -> kind.name.ordinal())
            .thenComparing(kind -> kind.name.getDeclaringClass().getName());

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }
}
