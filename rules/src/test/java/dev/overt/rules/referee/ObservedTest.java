package dev.overt.rules.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.catalog.ThreadKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObservedTest {

  @Test
  void isReadAsItWasWritten() {
    Observed observed =
        new Observed(
            Map.of(
                new Observations.Line("A.java", 3, true),
                Set.of(ThreadKind.EVENT_LOOP, ThreadKind.WORKER)),
            List.of(
                new Observations.Blocked(
                    "java.lang.Thread.sleep", "sleep", List.of("A.java:3", "B.java:4"))),
            List.of("run: is not over"));
    assertEquals(observed, Observed.of(observed.words()));
  }
}
