package dev.overt.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * When work is done: a little after the last change, and once for all that come meanwhile. A change
 * during the work ends it, and it begins anew.
 */
final class Analyses implements AutoCloseable {

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Threads::deep);
  private final Consumer<BooleanSupplier> work;
  private CompletableFuture<Void> settled = CompletableFuture.completedFuture(null);
  private Future<?> next = CompletableFuture.completedFuture(null);
  private long changes;

  /**
   * Does nothing before it is asked to.
   *
   * @param work is handed whether it has been superseded, and then may end by a {@link
   *     CancellationException}; it fails in no other way
   */
  Analyses(Consumer<BooleanSupplier> work) {
    this.work = work;
  }

  /** Something has changed. */
  synchronized void ask(long delayMillis) {
    changes++;
    if (settled.isDone()) {
      settled = new CompletableFuture<>();
    }
    next.cancel(false);
    if (!thread.isShutdown()) {
      next = thread.schedule(this::run, delayMillis, TimeUnit.MILLISECONDS);
    }
  }

  /** Is complete when nothing is left to do. */
  synchronized CompletableFuture<Void> settled() {
    return settled;
  }

  private void run() {
    long asked = changes();
    try {
      work.accept(() -> changes() != asked);
    } catch (CancellationException unwanted) {
      // By a change, which is waited for, or by the user, who waits for nothing.
      return;
    } finally {
      settle(asked);
    }
  }

  private synchronized long changes() {
    return changes;
  }

  private synchronized void settle(long asked) {
    if (changes == asked) {
      settled.complete(null);
    }
  }

  /** Nothing is interrupted: a channel that is written to would be closed by that. */
  @Override
  public synchronized void close() {
    changes++;
    next.cancel(false);
    thread.shutdown();
    settled.cancel(false);
  }
}
