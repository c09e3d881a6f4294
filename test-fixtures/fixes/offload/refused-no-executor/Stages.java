package shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class Stages {

  static CompletableFuture<Integer> sizes(String name) {
    return CompletableFuture.supplyAsync(() -> read(name).length());
  }

  static final class Two {
    private final Executor one = Executors.newCachedThreadPool();
    private final Executor other = Executors.newFixedThreadPool(1);

    CompletableFuture<Integer> sizes(String name) {
      return CompletableFuture.supplyAsync(() -> read(name).length());
    }
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
