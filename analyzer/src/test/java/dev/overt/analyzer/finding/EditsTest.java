package dev.overt.analyzer.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditsTest {

  private static final Step SLEEP = step(90, "Naps#nap()", "java.lang.Thread#sleep(long)");
  private static final Step QUERY = step(80, "Store#find()", "java.sql.Statement#execute()");
  private static final Step COUNT = step(85, "Store#count()", "java.sql.Statement#execute()");

  @Test
  void waysToOneCallThatMustGoAreOne() {
    Finding first = finding(Mend.AT_SINK, 1, SLEEP);
    Finding second = finding(Mend.AT_SINK, 2, SLEEP);
    assertEquals(List.of("1 [2]"), told(first, second));
  }

  @Test
  void callsThatMustGoAreAsManyAsStandBehindABoundary() {
    Finding first = finding(Mend.AT_SINK, 1, SLEEP);
    Finding second = finding(Mend.AT_SINK, 1, QUERY);
    assertEquals(List.of("1 []", "1 []"), told(first, second));
  }

  @Test
  void whatOneBoundaryWouldMoveIsOne() {
    Finding first = finding(Mend.AT_BOUNDARY, 1, QUERY);
    Finding second = finding(Mend.AT_EITHER, 1, SLEEP);
    assertEquals(List.of("1 [1]"), told(first, second));
  }

  @Test
  void theEditThatMendsMostIsTakenFirst() {
    Finding query = finding(Mend.AT_BOUNDARY, 1, QUERY);
    Finding same = finding(Mend.AT_BOUNDARY, 2, QUERY);
    Finding third = finding(Mend.AT_BOUNDARY, 3, QUERY);
    Finding count = finding(Mend.AT_BOUNDARY, 1, COUNT);
    assertEquals(List.of("1 [2, 3]", "1 []"), told(query, same, third, count));
    assertEquals(List.of("1 [1]"), told(query, count));
  }

  @Test
  void theGravestIsTold() {
    Finding note = finding(Mend.AT_SINK, 1, SLEEP).as(Severity.NOTE);
    Finding warning = finding(Mend.AT_SINK, 2, SLEEP);
    assertEquals(List.of("2 [1]"), told(note, warning));
  }

  @Test
  void theOrderOfFindingsDoesNotMatter() {
    Finding first = finding(Mend.AT_BOUNDARY, 1, QUERY);
    Finding second = finding(Mend.AT_BOUNDARY, 2, QUERY);
    Finding third = finding(Mend.AT_BOUNDARY, 2, COUNT);
    assertEquals(told(first, second, third), told(third, second, first));
  }

  /** The lines at which edits are told, each with those of what else is mended. */
  private static List<String> told(Finding... findings) {
    return Edits.of(List.of(findings)).stream()
        .map(edit -> line(edit.lead()) + " " + edit.rest().stream().map(EditsTest::line).toList())
        .toList();
  }

  private static int line(Finding finding) {
    return finding.point().line();
  }

  private static Finding finding(Mend mend, int line, Step sink) {
    Step entry = step(line, "Shop#handle%d()".formatted(line), "Helper#call()");
    Origin origin = new Origin("event loop", "it says so", List.of(entry));
    Message message = new Message("the event loop waits", "", 0, mend);
    Witness witness = new Witness(origin, Stream.of(entry, sink).toList());
    return new Finding(
        "a-rule", Severity.WARNING, Certainty.CERTAIN, entry, message, Evidence.of(witness));
  }

  private static Step step(int line, String member, String called) {
    return new Step(new SourcePoint(Path.of("Shop.java"), line, 5), member, called, "calls");
  }
}
