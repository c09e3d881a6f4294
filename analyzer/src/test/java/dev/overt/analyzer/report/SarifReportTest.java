package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
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
  }

  private static JsonObject result(int index) throws IOException {
    return run().getAsJsonArray("results").get(index).getAsJsonObject();
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
        SarifReportTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
      JsonSchema checked = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
      return checked.validate(
          sarif,
          InputFormat.JSON,
          context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
  }
}
