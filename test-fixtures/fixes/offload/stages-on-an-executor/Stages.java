package shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Stages {
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  CompletableFuture<Integer> size(String name) {
    return CompletableFuture.supplyAsync(() -> read(name).length());
  }

  CompletableFuture<String> later(String name) {
    return CompletableFuture.supplyAsync(() -> name + ".txt").thenApplyAsync(each -> read(each));
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String sample() {
    Stages stages = new Stages();
    String size = stages.size("/etc/hostname").handle((value, failure) -> failure == null ? "read" : "failed").join();
    String text = stages.later("missing").handle((value, failure) -> failure == null ? "read" : "failed").join();
    stages.workers.shutdown();
    return size + text;
  }
}
