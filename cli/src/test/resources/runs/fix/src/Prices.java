import java.util.concurrent.CompletableFuture;

class Prices {
  CompletableFuture<String> price(String id) {
    return CompletableFuture.supplyAsync(() -> id)
        .thenApply(
            found -> {
              try {
                Thread.sleep(50);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return found.trim();
            });
  }
}
