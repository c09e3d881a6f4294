import java.util.concurrent.CompletableFuture;

class Shop {
  CompletableFuture<Void> open() {
    return CompletableFuture.runAsync(() -> nap(1));
  }

  CompletableFuture<Void> close() {
    return CompletableFuture.runAsync(
        // overt:allow blocking-wait: closing may take its time
        () -> nap(2));
  }

  @SuppressWarnings("overt:blocking-wait")
  CompletableFuture<Void> pause() {
    return CompletableFuture.runAsync(() -> nap(3));
  }

  // overt:allow blocking-call: there is none here
  private static void nap(int seconds) {
    try {
      Thread.sleep(seconds * 1000L);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
