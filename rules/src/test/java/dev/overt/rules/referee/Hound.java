package dev.overt.rules.referee;

import java.util.Arrays;
import java.util.function.Predicate;
import reactor.blockhound.BlockHound;

/** BlockHound, which watches the whole process as soon as one test asks for it. */
final class Hound {

  private Hound() {}

  /** From now on blocking calls on threads that must not block are told to the observations. */
  static void release() {
    BlockHound.builder()
        .nonBlockingThreadPredicate(
            known ->
                known.or((Predicate<Thread>) thread -> !ObservedThread.kind(thread).mayBlock()))
        .blockingMethodCallback(
            method ->
                Observations.blocked(
                    method.toString(), Arrays.asList(Thread.currentThread().getStackTrace())))
        .install();
  }
}
