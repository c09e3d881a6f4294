package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A parallel stream that blocks does little harm where nothing but request threads starts it. */
class SharedWorkTest {

  private static final String PROGRAM =
      """
      import java.nio.file.Files;
      import java.nio.file.Path;
      import java.util.List;
      import java.util.concurrent.CompletableFuture;

      class Prices {
        void all(List<Path> files) {
          files.parallelStream().forEach(this::read);
        }

        CompletableFuture<Void> later(Path file) {
          return CompletableFuture.runAsync(() -> file.toFile().list());
        }

        private void read(Path file) {
          try {
            Files.readString(file);
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        }
      }
      """;

  private static final String LOOP =
      """
      class Window {
        void handle(io.netty.channel.EventLoop loop) {
          loop.execute(() -> {});
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void whatTheCallerSharesIsANote() throws IOException {
    Files.writeString(folder.resolve("Prices.java"), PROGRAM);
    assertEquals(List.of("WARNING", "NOTE"), severities());
  }

  @Test
  void withAnEventLoopItIsAWarning() throws IOException {
    Files.writeString(folder.resolve("Prices.java"), PROGRAM);
    Files.writeString(folder.resolve("Window.java"), LOOP);
    assertEquals(List.of("WARNING", "WARNING"), severities());
  }

  private List<String> severities() {
    return Scans.scan(folder).findings().stream()
        .map(finding -> finding.severity().name())
        .toList();
  }
}
