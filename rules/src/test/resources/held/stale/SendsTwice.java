import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class SendsTwice {
  private static final Set<String> SENT = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger MAILS = new AtomicInteger();

  public static void main(String[] arguments) throws Exception {
    try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 4; i++) {
        tasks.submit(() -> work());
      }
    }
    System.exit(MAILS.get() == 1 ? 0 : 1);
  }

  private static void work() {
    if (!SENT.contains("a")) {
      send();
      SENT.add("a");
    }
  }

  private static void send() {
    pause();
    MAILS.incrementAndGet();
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
