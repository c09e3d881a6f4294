package dev.overt.analyzer.evaluate.value;

import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.ThreadName;
import dev.overt.analyzer.execution.Place;
import java.util.OptionalInt;

/** On whose thread something happens, as far as the method at hand can tell. */
public sealed interface ThreadSource {

  /** Whoever calls the method. */
  ThreadSource CALLER = new Caller();

  /** Whoever subscribes to the value; of an eager value, whoever made it. */
  ThreadSource SUBSCRIBER = new Subscriber();

  /** Not a thread: something that is known of the value itself. */
  record Known(Fact fact) implements ThreadSource {}

  /** Whoever brings a failure, and nothing else. */
  record Failing(ThreadSource source) implements ThreadSource {}

  /** The parameter that it speaks of, if it does. */
  default OptionalInt parameter() {
    if (this instanceof EmissionOf emission) {
      return OptionalInt.of(emission.formal);
    }
    if (this instanceof ByExecutor executor) {
      return OptionalInt.of(executor.formal);
    }
    return this instanceof ResultOf result ? OptionalInt.of(result.formal) : OptionalInt.empty();
  }

  /** Whether only a caller of the method can tell more. */
  default boolean isFormal() {
    return this instanceof Failing failing && failing.source.isFormal() || parameter().isPresent();
  }

  /** Whoever calls the function that the method returns. */
  ThreadSource RESULT = new Result();

  record Result() implements ThreadSource {}

  /** Whoever calls a function that the method has kept in a field. */
  record Kept(Place.Code function) implements ThreadSource {}

  record Caller() implements ThreadSource {}

  record Subscriber() implements ThreadSource {}

  /** A known kind of thread, and who says so. */
  record On(ThreadName thread, String reason) implements ThreadSource {}

  /** Whoever delivers the async value that is the parameter. */
  record EmissionOf(int formal) implements ThreadSource {}

  /** The executor that is the parameter. */
  record ByExecutor(int formal) implements ThreadSource {}

  /** Whoever delivers the async value that the function that is the parameter returns. */
  record ResultOf(int formal) implements ThreadSource {}
}
