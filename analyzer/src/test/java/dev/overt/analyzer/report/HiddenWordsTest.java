package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Edge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form of action has its words. */
final class HiddenWordsTest {

  private static final String HANDLE = "com.acme.Shop#handle()";
  private static final String SHOW = "com.acme.Shop#show()";
  private static final String END = "com.acme.Book#getChapters()";

  @Test
  void everyFormIsSaid() {
    Set<Class<?>> said =
        actions().stream().map(Action::getClass).collect(Collectors.toUnmodifiableSet());
    assertEquals(forms(Action.class).collect(Collectors.toUnmodifiableSet()), said);
    for (Action action : actions()) {
      assertEquals(false, HiddenWords.event(point(action, END)).isEmpty());
    }
  }

  @Test
  void tellsWhetherTheLineWaits() {
    assertEquals(
        List.of(
            "Yes, the network: Shop.show leads to Book.getChapters, which is why.",
            "Yes, it waits for a result: Shop.show leads to Book.getChapters, which is why"
                + " (up to a timeout).",
            "Yes, the database: Shop.show leads to a load of Book.getChapters, which is why.",
            "Yes, it waits for the database: Shop.show leads to a load of Book.getChapters, which"
                + " is why.",
            "It does not wait but does, fail: Shop.show leads to a load of Book.getChapters, which"
                + " is why.",
            "It does not wait but does, fail: Shop.show leads to a load of Book.getChapters, which"
                + " is why.",
            "No, and what it was to do is never done: Shop.show leads to Book.getChapters, which"
                + " is why.",
            "No, and who waits for it fails: Shop.show leads to Book.getChapters, which returns"
                + " null.",
            "No, and nobody awaits all of it: Shop.show leads to Book.getChapters, which is why.",
            "No, but Book.getChapters belongs to whoever was there when the pool made the thread."),
        said(action -> HiddenWords.hit(point(action, SHOW, END))));
  }

  @Test
  void tellsWhatHappens() {
    assertEquals(
        List.of(
            "Book.getChapters waits for the network",
            "Book.getChapters waits for a result",
            "Book.getChapters is loaded from the database",
            "Book.getChapters waits for the database",
            "Book.getChapters fails, for Book.getChapters was not fetched",
            "Book.getChapters fails, for the session that would load Book.getChapters is over",
            "nobody starts what Book.getChapters returns",
            "null is returned for Book.getChapters",
            "what Book.getChapters leaves behind is why",
            "Book.getChapters belongs to whoever was there when the pool made the thread"),
        said(action -> HiddenWords.event(point(action, END))));
  }

  private static List<String> said(Function<Action, String> words) {
    return actions().stream().map(words).toList();
  }

  private static List<Action> actions() {
    return List.of(
        Action.of(suspends(Effect.NETWORK, false)),
        Action.of(suspends(Effect.WAIT, true)),
        Action.of(suspends(Effect.LAZY_LOAD, false)),
        new Action.Loads(Action.Loads.Manner.REPEATED_LOAD, Optional.empty(), "is why"),
        new Action.Fails(Action.Fails.Cause.UNFETCHED, Optional.empty(), "is why"),
        new Action.Fails(Action.Fails.Cause.AFTER_CLOSE, Optional.empty(), "is why"),
        new Action.Drops(Action.Drops.Manner.UNREAD, Optional.empty(), "is why"),
        new Action.Lacks(Action.Lacks.Manner.BY_METHOD),
        new Action.Strays(Action.Strays.Manner.FUTURE_UNREAD, Optional.empty(), "is why"),
        new Action.Misses(Action.Misses.Manner.INHERITED, ""));
  }

  private static Stream<Class<?>> forms(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses()).flatMap(HiddenWordsTest::forms)
        : Stream.of(family);
  }

  private static Entry.Suspends suspends(Effect effect, boolean isBounded) {
    MethodSelector method = new MethodSelector("com.acme.Book", "getChapters", "");
    return new Entry.Suspends(
        method, effect, Certainty.CERTAIN, isBounded, Optional.empty(), "is why");
  }

  private static Suspension.Hidden point(Action action, String... called) {
    List<Step> steps = new ArrayList<>();
    for (String each : called) {
      steps.add(new Step(new SourcePoint(Path.of("Shop.java"), 3, 5), HANDLE, each, "calls it"));
    }
    return new Suspension.Hidden(Certainty.CERTAIN, Edge.Passage.ALL, action, steps);
  }
}
