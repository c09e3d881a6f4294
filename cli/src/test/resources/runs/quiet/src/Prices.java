import java.util.concurrent.CompletableFuture;

class Prices {
  CompletableFuture<String> price(String id) {
    return CompletableFuture.supplyAsync(() -> Store.load(id));
  }
}
