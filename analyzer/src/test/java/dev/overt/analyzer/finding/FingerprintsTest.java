package dev.overt.analyzer.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final String SHOW = "com.acme.Shop#show(java.lang.String)";
  private static final String SLEEP = "java.lang.Thread#sleep(long)";

  @Test
  void isSixteenHexadecimalDigitsForEver() {
    assertEquals("8f7df48ed4561905", alone("blocking-wait", at(3, SHOW, SLEEP)));
  }

  @Test
  void survivesLinesAddedAbove() {
    assertEquals(
        alone("blocking-wait", at(3, SHOW, SLEEP)), alone("blocking-wait", at(300, SHOW, SLEEP)));
  }

  @Test
  void tellsRulesMembersAndCallsApart() {
    String one = alone("blocking-wait", at(3, SHOW, SLEEP));
    assertNotEquals(one, alone("blocking-call", at(3, SHOW, SLEEP)));
    assertNotEquals(one, alone("blocking-wait", at(3, "com.acme.Shop#list()", SLEEP)));
    assertNotEquals(one, alone("blocking-wait", at(3, SHOW, "java.lang.Thread#join()")));
  }

  @Test
  void countsEqualCallsOfOneMemberInTheirOrder() {
    Finding first = finding("blocking-wait", at(3, SHOW, SLEEP));
    Finding second = finding("blocking-wait", at(5, SHOW, SLEEP));
    Fingerprints forth = Fingerprints.of(List.of(first, second));
    Fingerprints back = Fingerprints.of(List.of(second, first));
    assertNotEquals(forth.of(first), forth.of(second));
    assertEquals(forth.of(first), back.of(first));
    assertEquals(forth.of(second), back.of(second));
  }

  @Test
  void dependsOnNoFurtherWitness() {
    Finding one = finding("blocking-wait", at(3, SHOW, SLEEP));
    Evidence two = one.evidence().and("where the lock is taken", one.witness());
    Finding same =
        new Finding(one.rule(), one.severity(), one.certainty(), one.at(), one.message(), two);
    assertEquals(fingerprint(one), fingerprint(same));
  }

  @Test
  void knowsTheFindingsOfItsScanOnly() {
    Fingerprints none = Fingerprints.of(List.of());
    Finding stranger = finding("blocking-wait", at(3, SHOW, SLEEP));
    assertThrows(IllegalArgumentException.class, () -> none.of(stranger));
  }

  private static String alone(String rule, Step at) {
    return fingerprint(finding(rule, at));
  }

  private static String fingerprint(Finding finding) {
    return Fingerprints.of(List.of(finding)).of(finding).value();
  }

  private static Finding finding(String rule, Step at) {
    Witness witness = new Witness(new Origin("event loop", "it says so", List.of()), List.of(at));
    Message message = new Message("the event loop sleeps", "", 0);
    return new Finding(
        rule, Severity.WARNING, Certainty.CERTAIN, at, message, Evidence.of(witness));
  }

  private static Step at(int line, String member, String called) {
    return new Step(new SourcePoint(Path.of("Shop.java"), line, 5), member, called, "sleeps");
  }
}
