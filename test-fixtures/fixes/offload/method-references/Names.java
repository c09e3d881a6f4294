package shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import reactor.core.publisher.Mono;

class Names {
  private final Path folder = Path.of("/");

  static Mono<Integer> counted(String name) {
    return Mono.just(name).delayElement(Duration.ofMillis(1)).map(Names::count);
  }

  Mono<String> own(String name) {
    return Mono.just(name).delayElement(Duration.ofMillis(1)).map(this::inside);
  }

  Mono<Text> made(String name) {
    return Mono.just(name).delayElement(Duration.ofMillis(1)).map(Text::new).map(Text::checked);
  }

  private String inside(String name) {
    return read(folder.resolve(name));
  }

  private static int count(String name) {
    return read(Path.of(name)).length();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final class Text {
    private final String name;

    Text(String name) {
      this.name = name;
    }

    Text checked() {
      read(Path.of(name));
      return this;
    }
  }
}
