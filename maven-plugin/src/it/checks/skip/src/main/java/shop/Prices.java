package shop;

import java.util.concurrent.CompletableFuture;

class Prices {

  CompletableFuture<Integer> price() {
    return CompletableFuture.supplyAsync(() -> slow());
  }

  private int slow() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }
}
