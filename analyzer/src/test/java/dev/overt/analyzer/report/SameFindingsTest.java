package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.overt.analyzer.report.sarif.SarifReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Whatever the form, one scan has one list of findings, in one order. */
class SameFindingsTest {

  private static final Path BASE = Path.of("/shop");
  private static final Pattern HEADLINE =
      Pattern.compile("(?ms)^\\S[^\n]*?:(\\d+):(\\d+): (?:(?!\n\n).)*?\\[([\\w-]+)]$");
  private static final List<String> EXPECTED = List.of("blocking-call 3:20", "blocking-call 7:1");

  @Test
  void inText() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(BASE, Style.PLAIN, Layout.USUAL).write(Samples.full(), out);
    assertEquals(
        EXPECTED, HEADLINE.matcher(out).results().map(SameFindingsTest::fromText).toList());
  }

  @Test
  void inJson() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport(BASE, "1.2.3").write(Samples.full(), out);
    assertEquals(
        EXPECTED, elements(parsed(out), "findings").map(SameFindingsTest::fromJson).toList());
  }

  @Test
  void inSarif() throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReport(BASE, "1.2.3").write(Samples.full(), out);
    JsonObject run = elements(parsed(out), "runs").findFirst().orElseThrow();
    assertEquals(EXPECTED, elements(run, "results").map(SameFindingsTest::fromSarif).toList());
  }

  private static String fromText(MatchResult headline) {
    return headline.group(3) + " " + headline.group(1) + ":" + headline.group(2);
  }

  private static String fromJson(JsonObject finding) {
    return finding.get("rule").getAsString()
        + " "
        + finding.get("line")
        + ":"
        + finding.get("column");
  }

  private static String fromSarif(JsonObject result) {
    JsonObject location = elements(result, "locations").findFirst().orElseThrow();
    JsonObject region = location.getAsJsonObject("physicalLocation").getAsJsonObject("region");
    return result.get("ruleId").getAsString()
        + " "
        + region.get("startLine")
        + ":"
        + region.get("startColumn");
  }

  private static JsonObject parsed(StringBuilder json) {
    return JsonParser.parseString(json.toString()).getAsJsonObject();
  }

  private static Stream<JsonObject> elements(JsonObject object, String array) {
    return StreamSupport.stream(object.getAsJsonArray(array).spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }
}
