import java.util.concurrent.CompletableFuture;

class Other {
  CompletableFuture<Void> open() {
    // overt:allow blocking-wait: hidden
    return CompletableFuture.runAsync(() -> nap(1));
  }

  private static void nap(int seconds) {
    try {
      Thread.sleep(seconds * 1000L);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
