package dev.overt.analyzer.parallel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Threads for deeply nested code, one for each core. */
public final class Workers {

  /** Virtual memory, touched only as deep as code is nested. */
  private static final long STACK_BYTES = 256L << 20;

  private Workers() {}

  /** Runs the task once in each thread; returns, or fails as the task did, when all have ended. */
  public static void run(Runnable task) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(cores, Workers::thread);
    try {
      CompletableFuture<?>[] runs =
          Stream.generate(() -> CompletableFuture.runAsync(task, threads))
              .limit(cores)
              .toArray(CompletableFuture[]::new);
      CompletableFuture.allOf(runs).join();
    } finally {
      threads.shutdown();
    }
  }

  private static Thread thread(Runnable work) {
    return new Thread(null, work, "overt-worker", STACK_BYTES);
  }
}
