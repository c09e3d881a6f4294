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

class Store {
  CompletableFuture<String> load(String id) {
    return CompletableFuture.supplyAsync(
        () -> {
          System.out.println(id);
          try {
            Thread.sleep(50);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return id;
        });
  }
}
