package shop;

import java.util.concurrent.CompletableFuture;

class Stages {

  static CompletableFuture<String> later() {
    return CompletableFuture.supplyAsync(() -> "a")
        .thenApply(
            text -> {
              sleepless();
              return text;
            });
  }

  static CompletableFuture<String> paused() {
    return CompletableFuture.supplyAsync(() -> "a")
        .thenApply(
            text -> {
              try {
                Thread.sleep(10);
              } catch (InterruptedException e) {
                return "";
              }
              return text + "b";
            });
  }

  private static void sleepless() {}

  public static String sample() {
    return later().join() + paused().join();
  }
}
