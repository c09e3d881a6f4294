package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.overt.analyzer.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void holdsEverythingInAStableOrder() throws IOException {
    JsonObject report = JsonParser.parseString(json(Samples.full())).getAsJsonObject();
    assertEquals(
        names("form tool scope rules findings settled silencers gaps remarks"), names(report));
    JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertEquals(
        names(
            "rule severity certainty file line column message instead others fingerprint thread"
                + " reason lead witness"),
        names(finding));
    assertEquals(2, finding.getAsJsonArray("witness").size());
    assertEquals(1, finding.getAsJsonArray("lead").size());
    JsonObject step = finding.getAsJsonArray("witness").get(1).getAsJsonObject();
    assertEquals(names("file line column member called text"), names(step));
    assertEquals("db/Prices.java", step.get("file").getAsString());
  }

  @Test
  void addsFurtherWitnesses() throws IOException {
    JsonObject one = finding(Samples.twoFiles());
    JsonObject two = finding(Samples.twoWitnesses());
    JsonArray further = two.remove("witnesses").getAsJsonArray();
    assertEquals(one, two);
    assertEquals(1, further.size());
    JsonObject taken = further.get(0).getAsJsonObject();
    assertEquals(names("label thread reason lead witness"), names(taken));
    assertEquals("where the lock is taken", taken.get("label").getAsString());
    assertEquals("worker", taken.get("thread").getAsString());
    JsonObject step = taken.getAsJsonArray("witness").get(0).getAsJsonObject();
    assertEquals("db/Prices.java", step.get("file").getAsString());
    assertEquals(30, step.get("line").getAsInt());
  }

  private static JsonObject finding(Finding finding) throws IOException {
    JsonObject report = JsonParser.parseString(json(Samples.of(finding))).getAsJsonObject();
    return report.getAsJsonArray("findings").get(0).getAsJsonObject();
  }

  @Test
  void printsACleanScan() throws IOException {
    assertEquals(
        """
        {
          "form": 1,
          "tool": {
            "name": "overt",
            "version": "1.2.3"
          },
          "scope": {
            "files": 1,
            "calls": 1,
            "unknownCalls": 0,
            "libraries": 0,
            "librariesFrom": "nobody",
            "missingLibraries": [],
            "librariesByHand": 0,
            "librariesByFacts": 0,
            "librariesUnknown": 0,
            "unknownReasons": [],
            "isDoubtful": false,
            "entries": []
          },
          "rules": [
            {
              "id": "blocking-call",
              "title": "I/O on a thread that must not block",
              "severity": "warning"
            }
          ],
          "findings": [],
          "settled": [],
          "silencers": [],
          "gaps": [],
          "remarks": []
        }
        """,
        json(Samples.clean()));
  }

  private static List<String> names(String words) {
    return List.of(words.split(" "));
  }

  private static List<String> names(JsonObject object) {
    return new ArrayList<>(object.keySet());
  }

  private static String json(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport(Path.of("/shop"), "1.2.3").write(report, out);
    return out.toString();
  }
}
