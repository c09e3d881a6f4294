package dev.overt.analyzer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found does not depend on the order of files, and so neither on that of bodies. */
class FileOrderTest {

  private static final int PARTS = 9;

  /** Circles of calls, functions that are kept in fields, and functions that return functions. */
  private static final String PART =
      """
      import java.util.function.Supplier;

      class Part# {
        private Runnable kept = () -> slow();
        private static Supplier<Runnable> last = () -> null;

        Runnable chosen(boolean flag, Runnable passed) {
          kept = flag ? passed : new Part@().chosen(!flag, kept);
          last = () -> kept;
          return flag ? wrapped(passed) : last.get();
        }

        static Runnable wrapped(Runnable inner) { return () -> inner.run(); }

        void run(boolean flag) {
          chosen(flag, this::slow).run();
          new Part@().chosen(flag, kept).run();
          last.get().run();
        }

        void slow() {
          try { Thread.sleep(1); } catch (InterruptedException e) { run(false); }
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void anyOrderFindsTheSame() throws IOException {
    List<String> units =
        new ArrayList<>(
            IntStream.range(0, PARTS)
                .mapToObj(i -> PART.replace("#", "" + i).replace("@", "" + (i + 1) % PARTS))
                .toList());
    SortedSet<String> first = found(units, 0);
    assertTrue(first.size() > 10 * PARTS, first.size() + " edges and sinks");
    Random random = new Random(20261130);
    for (int i = 1; i <= 10; i++) {
      Collections.shuffle(units, random);
      assertEquals(first, found(units, i));
    }
  }

  private SortedSet<String> found(List<String> units, int number) throws IOException {
    Path own = Files.createDirectories(folder.resolve("" + number));
    ExecutionGraph graph = Evaluated.of(own, units, List.of());
    SortedSet<String> found = new TreeSet<>();
    graph
        .edges()
        .forEach(
            edge ->
                found.add(
                    "%s of %s, %s to %s, %s, %s"
                        .formatted(
                            edge.how(),
                            edge.site().called(),
                            method(edge.from()),
                            method(edge.to()),
                            edge.passage(),
                            edge.certainty())));
    graph.sinks().forEach(sink -> found.add("sink in " + method(sink.place())));
    return found;
  }

  private static String method(Place place) {
    return place.getClass().getSimpleName() + " " + place.method();
  }
}
