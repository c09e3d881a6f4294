import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class AddsAtOnce {
  private static final AtomicInteger TOTAL = new AtomicInteger();

  public static void main(String[] arguments) throws Exception {
    try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        tasks.submit(() -> work());
      }
    }
    System.exit(TOTAL.get() == 4 ? 0 : 1);
  }

  private static void work() {
    pause();
    TOTAL.addAndGet(1);
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
