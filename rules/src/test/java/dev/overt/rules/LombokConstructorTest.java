package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A constructor that Lombok writes keeps what it is passed; no fixture is compiled with Lombok. */
class LombokConstructorTest {

  private static final String PROGRAM =
      """
      import lombok.Data;
      import lombok.RequiredArgsConstructor;
      import reactor.core.publisher.Mono;

      @RequiredArgsConstructor
      class Task implements Runnable {
        private final Mono<String> letter;

        public void run() {
          letter.subscribe();
        }
      }

      @Data
      class Letters {
        private final Mono<String> letter;
      }

      class Tasks {
        Runnable made(Letters letters) {
          return new Task(letters.getLetter());
        }

        void dropped(Letters letters) {
          letters.getLetter();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void whatItIsPassedIsKept() throws IOException {
    Files.writeString(folder.resolve("Tasks.java"), PROGRAM);
    assertEquals(
        1, Scans.scan(folder).findings().stream().filter(each -> isDropped(each.rule())).count());
  }

  private static boolean isDropped(String rule) {
    return rule.equals("dropped-async");
  }
}
