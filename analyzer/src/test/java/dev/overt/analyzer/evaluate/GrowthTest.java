package dev.overt.analyzer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.CatalogReader;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The work of an evaluation grows as the program does; counted, since time is what it is. */
class GrowthTest {

  private static final int PARTS = 20;

  /** How much more than in proportion. */
  private static final double TOLERANCE = 0.02;

  private static final String CATALOG =
      """
      {"library": "a:sample", "version": "1", "entries": [
      {"method": "java.lang.Thread#sleep(long)", "effect": "SLEEP", "why": "sleeps"},
      {"type": "java.util.concurrent.CompletableFuture", "async": "EAGER", "why": "is a future"},
      {"method": "java.util.concurrent.CompletableFuture#supplyAsync(java.util.function.Supplier)", "argument": 0, "runs": "COMPUTE", "label": "pool", "why": "runs it on the pool"},
      {"method": "java.util.concurrent.CompletableFuture#thenApply(java.util.function.Function)", "argument": 0, "runs": "ON_EMISSION", "why": "runs it then"}
      ]}
      """;

  /** A part has a part of its own and the next one, of all that there are in a circle. */
  private static final String PART =
      """
      import java.util.concurrent.CompletableFuture;
      import java.util.function.Function;
      import java.util.function.Supplier;

      interface Store# { String of(String id); }
      class Slow# implements Store# {
        public String of(String id) {
          try { Thread.sleep(5); } catch (InterruptedException e) { return null; }
          return id;
        }
      }
      class Fast# implements Store# { public String of(String id) { return id; } }
      class Service# {
        private final Store# store;
        private final Function<String, String> load;
        private final Service@ next;
        static final Service# SHARED = new Service#(new Slow#(), null);
        Service#(Store# store, Service@ next) {
          this.store = store;
          this.next = next;
          this.load = id -> store.of(id);
        }
        static <T> T timed(Supplier<T> work) { return work.get(); }
        CompletableFuture<String> later(String id) {
          return id.isEmpty() ? next.later(id) : CompletableFuture.supplyAsync(() -> price(id));
        }
        CompletableFuture<String> both(Supplier<String> more) {
          return later(more.get()).thenApply(load).thenApply(x -> next.price(x));
        }
        String price(String id) {
          String price = timed(() -> store.of(id));
          for (int i = 0; i < 3; i++) { price = next.helped(() -> load.apply(id)); }
          return price;
        }
        String helped(Supplier<String> work) { return SHARED == null ? work.get() : next.helped(work); }
      }
      """;

  @TempDir Path folder;

  private record Work(long bodies, long runs, long edges, long places) {}

  @Test
  void isInProportionToTheProgram() throws IOException {
    Work first = work(PARTS);
    for (int times = 2; times <= 4; times *= 2) {
      Work more = work(times * PARTS);
      assertEquals(times, more.runs() / (double) first.runs(), times * TOLERANCE, "runs");
      assertEquals(times, more.edges() / (double) first.edges(), times * TOLERANCE, "edges");
      assertEquals(times, more.places() / (double) first.places(), times * TOLERANCE, "places");
    }
  }

  @Test
  void runsFewBodiesAgain() throws IOException {
    Work work = work(PARTS);
    assertTrue(work.runs() >= work.bodies() && work.runs() < work.bodies() * 1.1, work.toString());
  }

  private Work work(int parts) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("of" + parts));
    for (int i = 0; i < parts; i++) {
      String next = Integer.toString((i + 1) % parts);
      Files.writeString(
          sources.resolve("Part" + i + ".java"),
          PART.replace("#", Integer.toString(i)).replace("@", next));
    }
    Program program = ProgramAttributor.attribute(units(sources), ClassPath.empty(), List.of());
    Catalog catalog = Catalog.of(CatalogReader.read("sample.json", new StringReader(CATALOG)));
    Evaluation evaluation = Evaluation.of(program, catalog, ApplicationSettings.none(), List.of());
    ExecutionGraph graph = evaluation.graph();
    List<Edge> edges = graph.edges().toList();
    long places =
        edges.stream().flatMap(edge -> Stream.of(edge.from(), edge.to())).distinct().count();
    return new Work(program.bodies().size(), evaluation.runs(), edges.size(), places);
  }

  private static List<SourceUnit> units(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return JavaParsing.parse(files.sorted().toList()).units();
    }
  }
}
