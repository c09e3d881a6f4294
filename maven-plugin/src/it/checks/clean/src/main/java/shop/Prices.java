package shop;

import java.util.concurrent.CompletableFuture;

class Prices {

  CompletableFuture<Integer> price() {
    return CompletableFuture.supplyAsync(() -> 1);
  }
}
