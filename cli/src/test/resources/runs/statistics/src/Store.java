import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

class Store {
  CompletableFuture<Void> fill(Path book, Path copy) {
    return CompletableFuture.runAsync(() -> fillNow(book, copy));
  }

  private static void fillNow(Path book, Path copy) {
    try {
      Files.writeString(copy, Files.readString(book));
    } catch (IOException unreadable) {
      copy.toFile().delete();
    }
  }
}
