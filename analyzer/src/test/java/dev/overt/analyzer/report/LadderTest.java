package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest {

  private static final Path SHOP = Path.of("src/main/java/com/acme/shop/Shop.java");
  private static final Path DEEP =
      Path.of("modules/warehouse/src/main/java/com/acme/shop/warehouse/storage/Shelves.java");

  @Test
  void twoStepsOnOneLineAreOneAndAFileIsNamedOnce() {
    Witness witness =
        new Witness(
            new Origin("timer", "it says so", List.of(step(SHOP, 3, "hands this over"))),
            List.of(step(SHOP, 3, "calls Shop.load"), step(SHOP, 9, "calls Thread.sleep")));
    assertEquals(
        """
          on the timer: it says so
            :3  hands this over, calls Shop.load
            :9  calls Thread.sleep
        """,
        ladder(100).of("", witness, SHOP));
  }

  @Test
  void leavesOutOuterFoldersWhereThereIsNoRoom() {
    Witness witness = new Witness(Origin.ANYWHERE, List.of(step(DEEP, 7, "reads")));
    assertEquals(
        "    .../warehouse/storage/Shelves.java:7  reads\n", ladder(80).of("", witness, SHOP));
    assertEquals("    Shelves.java:7  reads\n", ladder(40).of("", witness, SHOP));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120})
  void hasTenLinesWithinTheWidthAndShowsTheHandover(int width) {
    List<String> lines = ladder(width).of("", longWitness(), SHOP).lines().toList();
    assertTrue(lines.size() <= 10, lines::toString);
    lines.forEach(line -> assertTrue(line.length() <= width, line));
    assertTrue(lines.stream().anyMatch(line -> line.contains("hands work over")), lines::toString);
    assertTrue(lines.get(lines.size() - 1).contains("calls step number 30"), lines::toString);
  }

  @Test
  void hasAllLinesIfAsked() {
    Ladder whole =
        new Ladder(new BaseFolder(Path.of("/")), Style.PLAIN, new Layout(200, Layout.Detail.WHOLE));
    assertEquals(36, whole.of("", longWitness(), SHOP).lines().count());
  }

  private static Witness longWitness() {
    List<Step> lead =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> step(SHOP, i, i == 5 ? "hands work over" : "leads on"))
            .toList();
    List<Step> steps =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> step(i % 2 == 0 ? SHOP : DEEP, 100 + i, "calls step number " + i))
            .toList();
    return new Witness(new Origin("event loop", "a framework calls this there", lead), steps);
  }

  private static Ladder ladder(int width) {
    return new Ladder(
        new BaseFolder(Path.of("/")), Style.PLAIN, new Layout(width, Layout.Detail.USUAL));
  }

  private static Step step(Path file, int line, String text) {
    return new Step(new SourcePoint(file, line, 1), "Shop#a()", "Shop#b()", text);
  }
}
