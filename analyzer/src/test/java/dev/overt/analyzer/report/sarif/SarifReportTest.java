package dev.overt.analyzer.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  @Test
  void isValidAgainstTheOfficialSchema() throws IOException {
    assertEquals(Set.of(), mistakes(sarif(Samples.full())));
    assertEquals(Set.of(), mistakes(sarif(Samples.clean())));
    assertEquals(Set.of(), mistakes(sarif(Samples.of(Samples.twoWitnesses()))));
  }

  @Test
  void isJudgedByASchemaThatSeesMistakes() throws IOException {
    String wrong = sarif(Samples.full()).replace("\"level\": \"error\"", "\"level\": \"fatal\"");
    assertFalse(mistakes(wrong).isEmpty());
  }

  @Test
  void describesItsRules() throws IOException {
    JsonObject driver = run().getAsJsonObject("tool").getAsJsonObject("driver");
    JsonObject rule = driver.getAsJsonArray("rules").get(0).getAsJsonObject();
    assertEquals("BlockingCall", rule.get("name").getAsString());
    assertEquals(
        "A call that waits for a device, on an event loop.",
        rule.getAsJsonObject("fullDescription").get("text").getAsString());
    assertEquals(0, result(0).get("ruleIndex").getAsInt());
  }

  @Test
  void leadsThroughTheWitnessInOrder() throws IOException {
    JsonObject codeFlow = result(0).getAsJsonArray("codeFlows").get(0).getAsJsonObject();
    JsonObject flow = codeFlow.getAsJsonArray("threadFlows").get(0).getAsJsonObject();
    JsonArray steps = flow.getAsJsonArray("locations");
    assertEquals(3, steps.size());
    for (int i = 0; i < steps.size(); i++) {
      assertEquals(i + 1, steps.get(i).getAsJsonObject().get("executionOrder").getAsInt());
    }
  }

  @Test
  void leadsThroughEachWitnessInAFlowOfItsOwn() throws IOException {
    JsonObject one = result(Samples.twoFiles());
    JsonObject two = result(Samples.twoWitnesses());
    JsonArray flows = two.getAsJsonArray("codeFlows");
    assertEquals(2, flows.size());
    assertEquals(one.getAsJsonArray("codeFlows").get(0), flows.get(0));
    JsonObject further = flows.get(1).getAsJsonObject();
    assertEquals(
        "where the lock is taken", further.getAsJsonObject("message").get("text").getAsString());
    JsonObject flow = further.getAsJsonArray("threadFlows").get(0).getAsJsonObject();
    assertEquals("worker", flow.get("id").getAsString());
    assertEquals(2, flow.getAsJsonArray("locations").size());
    assertEquals(one.get("partialFingerprints"), two.get("partialFingerprints"));
  }

  @Test
  void relatesTheEndOfEachWitness() throws IOException {
    JsonArray one = result(Samples.twoFiles()).getAsJsonArray("relatedLocations");
    JsonArray two = result(Samples.twoWitnesses()).getAsJsonArray("relatedLocations");
    assertEquals(3, two.size());
    JsonObject third = two.remove(2).getAsJsonObject();
    assertEquals(one, two);
    assertEquals(3, third.get("id").getAsInt());
    assertEquals(
        "where the lock is taken: calls Lock.lock",
        third.getAsJsonObject("message").get("text").getAsString());
  }

  @Test
  void writesUrisAgainstTheBase() throws IOException {
    JsonObject location = result(1).getAsJsonArray("locations").get(0).getAsJsonObject();
    assertEquals(
        JsonParser.parseString(
            """
            {"uri": "src/main/a%20b/Unread.java", "uriBaseId": "%SRCROOT%"}
            """),
        location.getAsJsonObject("physicalLocation").get("artifactLocation"));
  }

  @Test
  void notifiesOfGaps() throws IOException {
    JsonObject invocation = run().getAsJsonArray("invocations").get(0).getAsJsonObject();
    JsonArray notifications = invocation.getAsJsonArray("toolExecutionNotifications");
    assertEquals(
        "Broken.java: line 3: class expected.",
        notifications
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("message")
            .get("text")
            .getAsString());
    JsonObject place =
        notifications.get(0).getAsJsonObject().getAsJsonArray("locations").get(0).getAsJsonObject();
    assertEquals(
        "Broken.java",
        place
            .getAsJsonObject("physicalLocation")
            .getAsJsonObject("artifactLocation")
            .get("uri")
            .getAsString());
  }

  @Test
  void namesTheThreadOfAFlow() throws IOException {
    JsonObject flow = threadFlow(run(), 0);
    assertEquals("WebFlux event loop", flow.get("id").getAsString());
  }

  @Test
  void claimsNoMorePrecisionThanItsWeakestFindingHas() throws IOException {
    assertEquals("high", precision(Samples.full()));
    assertEquals("high", precision(Samples.clean()));
    assertEquals("medium", precision(Samples.of(Samples.twoFiles(Certainty.POSSIBLE))));
  }

  @Test
  void tellsASemanticVersionFromAnother() throws IOException {
    assertEquals("1.2.3", driver("1.2.3").get("semanticVersion").getAsString());
    assertEquals("0.1.0-SNAPSHOT", driver("0.1.0-SNAPSHOT").get("semanticVersion").getAsString());
    assertFalse(driver("development").has("semanticVersion"));
    assertFalse(driver("1.2").has("semanticVersion"));
  }

  @Test
  void keepsWhatMattersMostWithinTheLimitsAndSaysSo() throws IOException {
    JsonObject cut = run(Samples.full(), new SarifLimits(1, 1_000, 10));
    JsonArray results = cut.getAsJsonArray("results");
    assertEquals(1, results.size());
    assertEquals("error", results.get(0).getAsJsonObject().get("level").getAsString());
    String told = cut.getAsJsonArray("invocations").toString();
    assertTrue(told.contains("Of 2 results the 1 that matter most are written"), told);
  }

  @Test
  void keepsTheEndsOfALongFlowAndSaysSo() throws IOException {
    JsonObject flow = threadFlow(run(Samples.full(), new SarifLimits(10, 2, 10)), 0);
    JsonArray locations = flow.getAsJsonArray("locations");
    assertEquals(2, locations.size());
    assertTrue(locations.get(0).toString().contains("handles GET /price"));
    assertTrue(locations.get(1).toString().contains("executeQuery waits"));
    assertTrue(flow.get("message").toString().contains("1 steps in the middle are left out"));
  }

  private static String precision(Report report) throws IOException {
    JsonObject driver =
        run(report, SarifLimits.SERVICES).getAsJsonObject("tool").getAsJsonObject("driver");
    JsonObject rule = driver.getAsJsonArray("rules").get(0).getAsJsonObject();
    return rule.getAsJsonObject("properties").get("precision").getAsString();
  }

  private static JsonObject driver(String version) throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReport(Path.of("/shop"), version).write(Samples.clean(), out);
    JsonObject log = JsonParser.parseString(out.toString()).getAsJsonObject();
    JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
    return run.getAsJsonObject("tool").getAsJsonObject("driver");
  }

  private static JsonObject threadFlow(JsonObject run, int result) {
    JsonObject first = run.getAsJsonArray("results").get(result).getAsJsonObject();
    JsonObject codeFlow = first.getAsJsonArray("codeFlows").get(0).getAsJsonObject();
    return codeFlow.getAsJsonArray("threadFlows").get(0).getAsJsonObject();
  }

  private static JsonObject run(Report report, SarifLimits limits) throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReport(Path.of("/shop"), "1.2.3", limits).write(report, out);
    JsonObject log = JsonParser.parseString(out.toString()).getAsJsonObject();
    return log.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static JsonObject result(int index) throws IOException {
    return run().getAsJsonArray("results").get(index).getAsJsonObject();
  }

  private static JsonObject result(Finding finding) throws IOException {
    JsonObject run = run(Samples.of(finding), SarifLimits.SERVICES);
    return run.getAsJsonArray("results").get(0).getAsJsonObject();
  }

  private static JsonObject run() throws IOException {
    JsonObject log = JsonParser.parseString(sarif(Samples.full())).getAsJsonObject();
    return log.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static String sarif(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReport(Path.of("/shop"), "1.2.3").write(report, out);
    return out.toString();
  }

  private static Set<ValidationMessage> mistakes(String sarif) throws IOException {
    try (InputStream schema =
        SarifReportTest.class.getResourceAsStream(
            "/dev/overt/analyzer/report/sarif-schema-2.1.0.json")) {
      JsonSchema checked = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
      return checked.validate(
          sarif,
          InputFormat.JSON,
          context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
  }
}
