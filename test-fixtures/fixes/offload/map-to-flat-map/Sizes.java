package shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class Sizes {

  static Mono<String> one(String name) {
    return Mono.just(name)
        .delayElement(Duration.ofMillis(1))
        .map(each -> read(each).trim())
        .map(String::toUpperCase);
  }

  static Flux<Integer> all(String... names) {
    return Flux.just(names)
        .delayElements(Duration.ofMillis(1))
        .map(
            each -> {
              // Counts letters.
              String text = read(each);
              return text.length();
            });
  }

  static Flux<String> full(String... names) {
    return Flux.just(names).delayElements(Duration.ofMillis(1)).filter(each -> !read(each).isEmpty());
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String sample() throws IOException {
    Path file = Files.writeString(Files.createTempFile("sample", ".txt"), " text ");
    String name = file.toString();
    String seen =
        one(name).block() + all(name, name).collectList().block() + full(name).count().block();
    Files.delete(file);
    return seen + one("missing").onErrorReturn("failed").block();
  }
}
