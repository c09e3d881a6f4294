package shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class Prices {

  CompletableFuture<String> read(Path file) {
    return CompletableFuture.supplyAsync(() -> text(file));
  }

  CompletableFuture<Void> rest() {
    return CompletableFuture.runAsync(
        () -> {
          // overt:allow blocking-wait: the pool has nothing else to do
          pause();
        });
  }

  CompletableFuture<Void> wait(CompletableFuture<String> other) {
    return CompletableFuture.runAsync(other::join).thenRun(() -> pause());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
