package dev.overt.analyzer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loops settle, and loops in loops cost in proportion to their depth. */
class LoopsTest {

  @TempDir Path folder;

  @Test
  void costsInProportionToTheDepth() throws IOException {
    assertEquals(5, calls(4));
    assertEquals(16, calls(15));
  }

  @Test
  void costsTheSameWhereNothingChanges() throws IOException {
    assertEquals(1, calls(15, "work(null);"));
  }

  @Test
  void aFunctionIsFollowedThroughAChainOfVariables() throws IOException {
    assertTrue(runs(3).contains("Sample#slow()"), "three variables");
  }

  private int calls(int depth) throws IOException {
    return calls(depth, "f = work(f);");
  }

  private int calls(int depth, String body) throws IOException {
    String heads =
        IntStream.range(0, depth)
            .mapToObj(i -> "for (int i%1$d = 0; i%1$d < 9; i%1$d++) {".formatted(i))
            .collect(Collectors.joining(" "));
    String unit =
        """
        class Sample {
          void run(Runnable f) { %s %s %s }
          static native Runnable work(Runnable f);
        }
        """
            .formatted(heads, body, "}".repeat(depth));
    CallCounter counter = new CallCounter();
    Evaluated.of(folder, List.of(unit), List.of(counter));
    return counter.calls();
  }

  /** What a chain of variables runs, each set to the one before it in a loop. */
  private List<String> runs(int length) throws IOException {
    String shifts =
        IntStream.range(0, length)
            .mapToObj(i -> "f%d = f%d;".formatted(length - i, length - i - 1))
            .collect(Collectors.joining(" "));
    String names =
        IntStream.rangeClosed(1, length).mapToObj(i -> "f" + i).collect(Collectors.joining(", "));
    String unit =
        """
        class Sample {
          void run(Iterable<String> all) {
            Runnable f0 = () -> slow(), %s;
            for (String each : all) { %s }
            f%d.run();
          }
          static void slow() { }
        }
        """
            .formatted(names, shifts, length);
    ExecutionGraph graph = Evaluated.of(folder, List.of(unit), List.of());
    return graph.edges().map(Edge::to).map(place -> place.method().toString()).toList();
  }
}
