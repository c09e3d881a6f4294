package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beans reach fields by constructors that Lombok writes; no fixture is compiled with Lombok. */
class LombokInjectionTest {

  private static final String PROGRAM =
      """
      import java.nio.file.Files;
      import java.nio.file.Path;
      import lombok.RequiredArgsConstructor;
      import lombok.SneakyThrows;
      import org.springframework.context.annotation.Primary;
      import org.springframework.stereotype.Component;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;
      import reactor.core.publisher.Mono;

      interface Prices {
        String of(String id);
      }

      %s
      @Component
      class StoredPrices implements Prices {
        @SneakyThrows
        public String of(String id) {
          return Files.readString(Path.of(id));
        }
      }

      %s
      @Component
      class KnownPrices implements Prices {
        public String of(String id) {
          return "1";
        }
      }

      @RestController
      @RequiredArgsConstructor
      class BookHandler {
        private final Prices prices;

        @GetMapping("/price")
        Mono<String> price() {
          return Mono.just(prices.of("1"));
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void thePreferredBeanIsGiven() throws IOException {
    assertEquals(List.of("CERTAIN"), certainties("@Primary", ""));
    assertEquals(List.of(), certainties("", "@Primary"));
  }

  @Test
  void aConstructorThatIsWrittenIsGivenTheSame() throws IOException {
    String written = "BookHandler(Prices prices) { this.prices = prices; }";
    String program =
        PROGRAM
            .replace("@RequiredArgsConstructor", "")
            .replace("  private final Prices prices;", "  private final Prices prices; " + written);
    assertEquals(List.of("CERTAIN"), certainties(program.formatted("@Primary", "")));
  }

  @Test
  void ofTwoEitherIsLikely() throws IOException {
    assertEquals(List.of("LIKELY"), certainties("", ""));
  }

  private List<String> certainties(String ofStored, String ofKnown) throws IOException {
    return certainties(PROGRAM.formatted(ofStored, ofKnown));
  }

  private List<String> certainties(String program) throws IOException {
    Files.writeString(folder.resolve("BookHandler.java"), program);
    return Scans.scan(folder).findings().stream()
        .map(finding -> finding.certainty().name())
        .toList();
  }
}
