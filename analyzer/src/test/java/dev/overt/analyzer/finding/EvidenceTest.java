package dev.overt.analyzer.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EvidenceTest {

  private static final Witness WAITS = at(3);
  private static final Witness TAKES = at(9);

  @Test
  void growsWithoutBeingChanged() {
    Evidence one = Evidence.of(WAITS);
    Evidence two = one.and("where the lock is taken", TAKES);
    assertEquals(List.of(WAITS), one.witnesses().toList());
    assertEquals(List.of(WAITS, TAKES), two.witnesses().toList());
  }

  @Test
  void takesEachLabelOnceAndNoneThatSaysNothing() {
    Evidence two = Evidence.of(WAITS).and("where the lock is taken", TAKES);
    assertThrows(IllegalArgumentException.class, () -> two.and("where the lock is taken", WAITS));
    assertThrows(IllegalArgumentException.class, () -> two.and(" ", WAITS));
  }

  @Test
  void isOrderedByThePrimaryWitnessFirst() {
    Evidence near = Evidence.of(WAITS).and("b", TAKES);
    assertTrue(near.compareTo(Evidence.of(TAKES)) < 0);
    assertTrue(near.compareTo(Evidence.of(WAITS)) > 0);
    assertTrue(near.compareTo(Evidence.of(WAITS).and("a", TAKES)) > 0);
    assertTrue(near.compareTo(Evidence.of(WAITS).and("b", WAITS)) > 0);
    assertEquals(0, near.compareTo(Evidence.of(WAITS).and("b", TAKES)));
  }

  private static Witness at(int line) {
    SourcePoint point = new SourcePoint(Path.of("Shop.java"), line, 5);
    Step step = new Step(point, "com.acme.Shop#show()", "java.lang.Thread#sleep(long)", "sleeps");
    return new Witness(new Origin("event loop", "it says so", List.of()), List.of(step));
  }
}
