import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class Pools {
  static Executor disk() {
    return Runnable::run;
  }

  CompletableFuture<Void> open() {
    return CompletableFuture.runAsync(Pools::nap, disk());
  }

  @OnLoop
  static void nap() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  @interface OnLoop {}
}
