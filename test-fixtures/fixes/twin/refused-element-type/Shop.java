package shop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Shop {

  CompletionStage<Object> title(CompletableFuture<String> name) {
    return name.thenApply(each -> load(each).join());
  }

  private CompletableFuture<String> load(String name) {
    return CompletableFuture.supplyAsync(() -> name + "!");
  }
}
