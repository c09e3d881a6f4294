package shop;

import java.util.concurrent.CompletableFuture;

class Prices {

  CompletableFuture<Integer> price() {
    return CompletableFuture.supplyAsync(this::slow);
  }

  private int slow() {
    try {
      return new Source().slow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
