package dev.overt.analyzer.report.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a log shows of the source, and what it leaves out. */
class SarifPlacesTest {

  @TempDir private Path base;

  @Test
  void showsTheLineAndThoseAroundIt() throws IOException {
    Files.writeString(base.resolve("Shop.java"), Samples.SHOP);
    JsonObject place = first(first(run(Samples.of(Samples.twoFiles())), "results"), "locations");
    JsonObject physical = place.getAsJsonObject("physicalLocation");
    JsonObject region = physical.getAsJsonObject("region");
    assertEquals(3, region.get("endLine").getAsInt());
    assertEquals(26, region.get("endColumn").getAsInt());
    assertEquals("\t\treturn Mono.just(prices.of(id));\n", snippet(region));
    assertEquals(Samples.SHOP, snippet(physical.getAsJsonObject("contextRegion")));
  }

  @Test
  void showsNothingOfAFileThatCannotBeRead() throws IOException {
    JsonObject place = first(first(run(Samples.of(Samples.alone())), "results"), "locations");
    assertFalse(place.getAsJsonObject("physicalLocation").has("contextRegion"));
  }

  @Test
  void bringsThePagesOfBrokenRulesOnly() throws IOException {
    assertTrue(rule(run(Samples.of(Samples.alone()))).has("help"));
    assertFalse(rule(run(Samples.clean())).has("help"));
  }

  private static JsonObject rule(JsonObject run) {
    return first(run.getAsJsonObject("tool").getAsJsonObject("driver"), "rules");
  }

  private static String snippet(JsonObject region) {
    return region.getAsJsonObject("snippet").get("text").getAsString();
  }

  private static JsonObject first(JsonObject object, String array) {
    JsonArray all = object.getAsJsonArray(array);
    return all.get(0).getAsJsonObject();
  }

  private JsonObject run(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReport(base, "1.2.3").write(report, out);
    return first(JsonParser.parseString(out.toString()).getAsJsonObject(), "runs");
  }
}
