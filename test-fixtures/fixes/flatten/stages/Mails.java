package shop;

import java.util.concurrent.CompletableFuture;

class Mails {

  CompletableFuture<?> sent(CompletableFuture<String> name) {
    return name.thenApply(each -> send(each));
  }

  CompletableFuture<Void> logged(CompletableFuture<String> name) {
    return name.thenApply(this::send).thenRun(() -> System.out.println("sent"));
  }

  private CompletableFuture<String> send(String name) {
    return CompletableFuture.supplyAsync(() -> name);
  }
}
