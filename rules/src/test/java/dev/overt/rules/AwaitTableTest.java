package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.fixtures.Fixture;
import dev.overt.fixtures.Marker;
import dev.overt.fixtures.Promise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table of {@code docs/missing-awaits.md} is that of the fixtures; {@code -Dgolden=accept}
 * rewrites it.
 */
class AwaitTableTest {

  private static final Path PAGE = Path.of("../docs/missing-awaits.md");

  private static final List<String> RULES =
      List.of(
          "detached-subscribe",
          "dropped-async",
          "ignored-failure",
          "lost-promise",
          "nested-async",
          "null-async",
          "scope-ends-early");

  /** How a method names the types of a library, by the name of that. */
  private static final Map<String, Pattern> LIBRARIES = new LinkedHashMap<>();

  static {
    LIBRARIES.put("Reactor", Pattern.compile("\\b(Mono|Flux|Sinks)\\b"));
    LIBRARIES.put(
        "RxJava", Pattern.compile("\\b(Single|Maybe|Completable|Observable|Flowable)\\b"));
    LIBRARIES.put("Mutiny", Pattern.compile("\\b(Uni|Multi)\\b|\\bmutiny"));
    LIBRARIES.put("Vert.x", Pattern.compile("\\bvertx|\\bFuture\\.|\\bPromise\\b"));
    LIBRARIES.put(
        "JDK", Pattern.compile("\\b(CompletableFuture|ExecutorService|executor|mails|prices)\\b"));
    LIBRARIES.put("Guava", Pattern.compile("\\b(ListenableFuture|SettableFuture|Futures)\\b"));
  }

  private static final String HEADING =
      """
      # Missing awaits: what the fixtures show of each library

      This page is made from the fixtures. A cell has the number of guilty lines, which are reported, and of innocent ones
      that look guilty, which are not. A line counts for each library whose types its method names. No rule of the core knows a library: what
      is lazy, what runs already and what settles a promise is catalog data.

      """;

  private final Map<String, Map<String, int[]>> counts = new TreeMap<>();

  @Test
  void theTableIsCurrent() throws IOException {
    for (Fixture fixture :
        Fixture.under(Path.of(System.getProperty("overt.fixtures")).resolve("fixtures"))) {
      for (Promise promise : fixture.promises()) {
        if (promise.marker() instanceof Marker.OfRule marker && RULES.contains(marker.rule())) {
          count(fixture, promise, marker);
        }
      }
    }
    String page = HEADING + String.join("\n", rows()) + "\n";
    if ("accept".equals(System.getProperty("golden")) && System.getenv("CI") == null) {
      Files.writeString(PAGE, page);
    }
    String written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    assertEquals(page, written, "run mvn test -Dgolden=accept to bring it up to date");
  }

  private void count(Fixture fixture, Promise promise, Marker.OfRule marker) throws IOException {
    int column = column(marker);
    List<String> lines = Files.readAllLines(fixture.folder().resolve(promise.at().file()));
    String method = method(lines, promise.at().line() - 1);
    LIBRARIES.forEach(
        (library, words) -> {
          if (column >= 0 && words.matcher(method).find()) {
            counts.computeIfAbsent(marker.rule(), missing -> new TreeMap<>())
                .computeIfAbsent(library, missing -> new int[2])[column]++;
          }
        });
  }

  private static int column(Marker.OfRule marker) {
    if (marker instanceof Marker.Expect) {
      return 0;
    }
    return marker instanceof Marker.Clean ? 1 : -1;
  }

  /** The text of the member around a line: of a program, members are indented by two. */
  private static String method(List<String> lines, int line) {
    int first = line;
    while (first > 0 && !isHeading(lines.get(first))) {
      first--;
    }
    int last = line;
    while (last < lines.size() - 1 && !lines.get(last).equals("  }")) {
      last++;
    }
    return String.join("\n", lines.subList(first, last + 1));
  }

  private static boolean isHeading(String line) {
    return line.matches("  [A-Za-z@].*[{(,;]");
  }

  private List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add("| rule | " + String.join(" | ", LIBRARIES.keySet()) + " |");
    rows.add("| --- |" + " --- |".repeat(LIBRARIES.size()));
    counts.forEach((rule, cells) -> rows.add(row(rule, cells)));
    return rows;
  }

  private static String row(String rule, Map<String, int[]> cells) {
    StringBuilder row = new StringBuilder("| [%s](rules/%s.md) |".formatted(rule, rule));
    for (String library : LIBRARIES.keySet()) {
      int[] cell = cells.getOrDefault(library, new int[2]);
      row.append(cell[0] + cell[1] == 0 ? "  |" : " %d and %d |".formatted(cell[0], cell[1]));
    }
    return row.toString();
  }
}
