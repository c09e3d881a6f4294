package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.ThreadName;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What to write instead can be told of every thread, in words that fit a sentence. */
final class BoundariesTest {

  private static final Pattern LABEL = Pattern.compile("\"label\": \"([^\"]+)\"");
  private static final Pattern INSTEAD = Pattern.compile("\"instead\": \"([^\"]+)\"");
  private static final Set<String> COMMANDS =
      Set.of(
          "compose",
          "do",
          "fetch",
          "give",
          "go",
          "hand",
          "let",
          "mark",
          "move",
          "pass",
          "return",
          "run",
          "schedule",
          "send",
          "use",
          "wrap");

  private static final List<Entry.Boundary> BOUNDARIES =
      new StandardCatalog()
          .entries().stream()
              .filter(Entry.Boundary.class::isInstance)
              .map(Entry.Boundary.class::cast)
              .toList();

  @Test
  void speaksOfThreadsThatEntriesName() {
    Set<String> named =
        lines(line -> !line.startsWith("{\"thread\""), LABEL)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        List.of(),
        BOUNDARIES.stream()
            .flatMap(each -> each.label().stream())
            .filter(label -> !named.contains(label))
            .toList());
  }

  @Test
  void saysOneThingOfEach() {
    Map<List<Object>, Long> subjects =
        BOUNDARIES.stream()
            .map(each -> List.<Object>of(each.thread(), each.label(), each.effect()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    subjects.values().removeIf(count -> count == 1);
    assertEquals(Map.of(), subjects);
  }

  @Test
  void knowsAWayOffEveryThreadThatMustNotBlock() {
    Catalog catalog = Catalog.of(new StandardCatalog().entries());
    assertEquals(
        List.of(),
        Arrays.stream(ThreadKind.values())
            .filter(kind -> !kind.mayBlock())
            .filter(kind -> catalog.boundary(ThreadName.of(kind), Effect.DISK).isEmpty())
            .toList());
  }

  @Test
  void saysWhatToDo() {
    assertEquals(
        List.of(),
        lines(line -> true, INSTEAD)
            .filter(words -> !COMMANDS.contains(words.split(" ")[0]))
            .toList());
  }

  @Test
  void takesAWordOnTheEffectBeforeOneOnTheThread() {
    Catalog catalog =
        Catalog.of(
            List.of(
                boundary(Optional.of("loop"), Optional.of(Effect.DISK), "both"),
                boundary(Optional.empty(), Optional.of(Effect.SLEEP), "effect"),
                boundary(Optional.of("loop"), Optional.empty(), "thread"),
                boundary(Optional.empty(), Optional.empty(), "neither")));
    ThreadName loop = new ThreadName(ThreadKind.EVENT_LOOP, "loop");
    ThreadName other = ThreadName.of(ThreadKind.EVENT_LOOP);
    assertEquals(
        List.of("both", "effect", "thread", "neither"),
        Stream.of(
                catalog.boundary(loop, Effect.DISK),
                catalog.boundary(loop, Effect.SLEEP),
                catalog.boundary(loop),
                catalog.boundary(other, Effect.DISK))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Entry.Boundary boundary(
      Optional<String> label, Optional<Effect> effect, String instead) {
    return new Entry.Boundary(
        ThreadKind.EVENT_LOOP, label, effect, instead, Optional.empty(), "why");
  }

  private static Stream<String> lines(Function<String, Boolean> counts, Pattern word) {
    return CatalogFile.all()
        .flatMap(file -> file.lines().stream())
        .filter(counts::apply)
        .flatMap(line -> word.matcher(line).results())
        .map((MatchResult found) -> found.group(1));
  }
}
