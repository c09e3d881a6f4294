import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class CountsApart {
  private static final AtomicInteger LEFT = new AtomicInteger(1);

  public static void main(String[] arguments) throws Exception {
    try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        tasks.submit(() -> work());
      }
    }
    System.exit(LEFT.get() == 0 ? 0 : 1);
  }

  private static void work() {
    if (LEFT.get() > 0) {
      pause();
      LEFT.decrementAndGet();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
