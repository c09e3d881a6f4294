import java.util.concurrent.CompletableFuture;

class Nap {
  @SuppressWarnings("overt")
  CompletableFuture<Void> all() {
    return CompletableFuture.runAsync(() -> nap());
  }

  @SuppressWarnings({"unchecked", "overt.blocking-wait"})
  CompletableFuture<Void> nearly() {
    return CompletableFuture.runAsync(() -> nap()); // overt:ignore blocking-wait
  }

  private static void nap() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
