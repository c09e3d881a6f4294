package shop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

class Counts {
  private final ConcurrentHashMap<String, Integer> sold = new ConcurrentHashMap<>();

  void sell(String title) {
    sold.merge(title, 1, Integer::sum);
  }

  CompletableFuture<Integer> sold(CompletableFuture<String> title) {
    return title.thenApply(sold::get);
  }
}
