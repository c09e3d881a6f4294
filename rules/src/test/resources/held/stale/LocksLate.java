import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class LocksLate {
  private static int left = 1;

  public static void main(String[] arguments) throws Exception {
    try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        tasks.submit(() -> work());
      }
    }
    System.exit(left == 0 ? 0 : 1);
  }

  private static void work() {
    if (left > 0) {
      pause();
      synchronized (LocksLate.class) {
        left--;
      }
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
