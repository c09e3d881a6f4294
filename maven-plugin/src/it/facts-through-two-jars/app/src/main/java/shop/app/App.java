package shop.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import shop.helper.Store;

public final class App {
  private final Store store = new Store();

  public CompletableFuture<String> start() {
    return CompletableFuture.supplyAsync(() -> loaded("a"));
  }

  private String loaded(String key) {
    try {
      return store.load(key);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
