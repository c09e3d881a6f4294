package dev.overt.analyzer.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.MethodSelector;
import dev.overt.analyzer.code.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ActionTest {

  @Test
  void kindsAreToldDevicesFirstAndWaitsLast() {
    assertEquals(
        List.of(
            "NETWORK",
            "DISK",
            "DECLARED",
            "LAZY_LOAD",
            "REPEATED_LOAD",
            "UNFETCHED",
            "AFTER_CLOSE",
            "SLEEP",
            "LOCK"),
        Stream.of(
                suspends(Effect.LOCK),
                new Action.Fails(Action.Fails.Cause.AFTER_CLOSE, Optional.empty(), ""),
                suspends(Effect.DECLARED),
                new Action.Loads(Action.Loads.Manner.REPEATED_LOAD, Optional.empty(), ""),
                suspends(Effect.DISK),
                suspends(Effect.SLEEP),
                suspends(Effect.NETWORK),
                new Action.Fails(Action.Fails.Cause.UNFETCHED, Optional.empty(), ""),
                suspends(Effect.LAZY_LOAD))
            .map(Action::kind)
            .sorted()
            .map(kind -> kind.name().name())
            .toList());
  }

  @Test
  void oneOfAKindIsEnoughWhoeverSaysIt() {
    Action.Kind found =
        new Action.Loads(Action.Loads.Manner.LAZY_LOAD, Optional.empty(), "x").kind();
    assertEquals(suspends(Effect.LAZY_LOAD).kind(), found);
    assertEquals(0, found.compareTo(suspends(Effect.LAZY_LOAD).kind()));
  }

  private static Action suspends(Effect effect) {
    MethodSelector method = new MethodSelector("com.acme.Store", "read", "");
    return Action.of(
        new Entry.Suspends(method, effect, Certainty.CERTAIN, false, Optional.empty(), "reads"));
  }
}
