import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class AddsSlowly {
  private static int total;

  public static void main(String[] arguments) throws Exception {
    try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        tasks.submit(() -> work());
      }
    }
    System.exit(total == 4 ? 0 : 1);
  }

  private static void work() {
    total += price();
  }

  private static int price() {
    pause();
    return 1;
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
