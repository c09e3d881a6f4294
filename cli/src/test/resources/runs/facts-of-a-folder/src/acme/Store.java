package acme;

import acme.internal.Disk;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

public abstract class Store {
  private static final ExecutorService POOL = Executors.newCachedThreadPool();

  private String kept;

  public abstract String read(String key) throws IOException;

  public abstract int size();

  public static String peek(String key, boolean isFresh) throws IOException {
    return isFresh ? new Disk().load(key) : key;
  }

  public String once(String key) throws IOException {
    if (kept == null) {
      kept = new Disk().load(key);
    }
    return kept;
  }

  protected static <T> T timed(Supplier<T> work) {
    return work.get();
  }

  public static Future<?> later(Runnable task) {
    return POOL.submit(task);
  }

  public static void on(Executor executor, Runnable task) {
    executor.execute(task);
  }

  public static <T> T joined(Future<T> result) throws Exception {
    return result.get();
  }

  static void hidden() throws InterruptedException {
    Thread.sleep(1);
  }

  public synchronized void locked() {
    kept = null;
  }
}
