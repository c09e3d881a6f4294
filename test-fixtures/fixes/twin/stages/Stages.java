package shop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Stages {

  CompletableFuture<String> upper(String name) {
    return load(name).thenApply(text -> load(text).join()).thenApply(String::toUpperCase);
  }

  CompletionStage<Integer> size(CompletionStage<String> name) {
    return name.thenApply(
        text -> {
          String path = "/" + text;
          return length(path).join();
        });
  }

  private CompletableFuture<String> load(String name) {
    return CompletableFuture.supplyAsync(() -> name + "!");
  }

  private CompletableFuture<Integer> length(String name) {
    return CompletableFuture.supplyAsync(name::length);
  }

  public static String sample() {
    Stages stages = new Stages();
    return stages.upper("a").join()
        + stages.size(CompletableFuture.completedFuture("bc")).toCompletableFuture().join();
  }
}
