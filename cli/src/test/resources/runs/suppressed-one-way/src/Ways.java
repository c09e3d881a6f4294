import java.util.concurrent.CompletableFuture;

class Ways {
  CompletableFuture<Void> go() {
    return CompletableFuture.runAsync(() -> either(1));
  }

  private static void either(int seconds) {
    nap(seconds); // overt:allow blocking-wait: known
    byTheLongWay(seconds);
  }

  private static void byTheLongWay(int seconds) {
    nap(seconds);
  }

  private static void nap(int seconds) {
    try {
      Thread.sleep(seconds * 1000L);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
