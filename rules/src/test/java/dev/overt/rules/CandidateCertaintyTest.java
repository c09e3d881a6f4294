package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one of several candidates does with a function is no certainty, in a lambda either. */
class CandidateCertaintyTest {

  private static final String PROGRAM =
      """
      import java.util.concurrent.Executor;
      import java.util.concurrent.ForkJoinPool;
      import java.util.stream.Stream;

      interface Workers {
        void start(Runnable work);

        final class Pooled implements Workers {
          private final ForkJoinPool pool = new ForkJoinPool(4);

          public void start(Runnable work) {
            pool.submit(work);
          }
        }

        final class Direct implements Workers {
          public void start(Runnable work) {
            work.run();
          }
        }
      }

      class Letters {
        void send(Stream<String> names, %s workers) {
          Executor relay = task -> workers.start(task);
          names.parallel().forEach(name -> relay.execute(this::pause));
        }

        void pause() {
          try {
            Thread.sleep(10);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void oneOfTwoIsLikely() throws IOException {
    assertEquals(List.of("LIKELY"), certainties("Workers"));
  }

  @Test
  void theOneThatIsMeantIsCertain() throws IOException {
    assertEquals(List.of("CERTAIN"), certainties("Workers.Direct"));
    assertEquals(List.of(), certainties("Workers.Pooled"));
  }

  private List<String> certainties(String workers) throws IOException {
    Files.writeString(folder.resolve("Letters.java"), PROGRAM.formatted(workers));
    return Scans.scan(folder).findings().stream()
        .map(finding -> finding.certainty().name())
        .toList();
  }
}
