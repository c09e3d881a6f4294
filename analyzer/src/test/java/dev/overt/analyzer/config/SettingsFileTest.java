package dev.overt.analyzer.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  private static final List<String> RULES = List.of("blocking-call", "blocking-wait");

  @TempDir private Path home;

  @BeforeEach
  void resolveLinks() throws IOException {
    home = home.toRealPath();
  }

  @Test
  void saysNothingWhenItIsEmpty() throws IOException {
    assertEquals(Settings.NONE, read("{ /* nothing */ } // at all"));
  }

  @Test
  void readsEveryKey() throws IOException {
    Settings settings =
        read(
            """
            {
              "$schema": "overt.schema.json",
              "include": "src/**", "exclude": ["*Generated.java"], "tests": true, "jdk": 17,
              "rules": { "blocking-call": "error" },
              "certainty": "possible", "failOn": "never", "baseline": "known.json",
              "suppress": [{ "rule": ["*"], "path": "src/old", "reason": "old" }],
              "catalog": "own.json",
              "threads": { "acme.Pool": "worker", "@acme.Loop": { "kind": "event-loop" } }
            }
            """);
    assertTrue(settings.sources().hold(home.resolve("src/a/A.java")));
    assertFalse(settings.sources().hold(home.resolve("src/a/AGenerated.java")));
    assertFalse(settings.sources().hold(home.resolve("B.java")));
    assertEquals(Optional.of(true), settings.sources().tests());
    assertEquals(Optional.of(17), settings.sources().jdk());
    assertEquals(Map.of("blocking-call", Level.ERROR), settings.findings().rules());
    assertEquals(Optional.of(Certainty.POSSIBLE), settings.findings().certainty());
    assertEquals(Optional.of(FailOn.NEVER), settings.findings().failOn());
    assertEquals(Optional.of(home.resolve("known.json")), settings.findings().baseline());
    assertEquals("old", settings.findings().suppressions().get(0).reason());
    assertEquals(List.of(home.resolve("own.json")), settings.knowledge().catalogs());
    Entry.ExecutorType pool = (Entry.ExecutorType) settings.knowledge().threads().get(0);
    assertEquals(ThreadKind.WORKER, pool.thread().kind());
  }

  @Test
  void countsBeforeWhatItExtends() throws IOException {
    write(
        "base.json",
        """
        { "rules": { "blocking-call": "off", "blocking-wait": "note" }, "exclude": "a",
          "profiles": { "ci": { "failOn": "note" } } }
        """);
    String text =
        "{ \"extends\": \"base.json\", \"rules\": { \"blocking-call\": \"error\" }, \"exclude\": \"b\" }";
    Settings settings = read(text);
    assertEquals(
        Map.of("blocking-call", Level.ERROR, "blocking-wait", Level.NOTE),
        settings.findings().rules());
    assertEquals(2, settings.sources().exclude().size());
    assertEquals(Optional.empty(), settings.findings().failOn());
    write("overt.json", text);
    assertEquals(
        Optional.of(FailOn.NOTE),
        new SettingsFile(RULES, Optional.of("ci"))
            .read(home.resolve("overt.json"))
            .findings()
            .failOn());
  }

  @Test
  void tellsOfACircle() throws IOException {
    write("other.json", "{ \"extends\": \"overt.json\" }");
    assertEquals(
        List.of("other.json: extends itself by way of overt.json"),
        mistakes("{ \"extends\": \"other.json\" }"));
    assertEquals(
        List.of("overt.json: extends a file that does not exist: none.json"),
        mistakes("{ \"extends\": \"none.json\" }"));
  }

  @Test
  void tellsLineAndColumnOfWhatIsNoJson() throws IOException {
    assertEquals(
        List.of("overt.json:2:13: expected ',' or '}', but there is '\"'"),
        mistakes("{\n  \"jdk\": 17 \"tests\": true }"));
    assertEquals(
        List.of("overt.json:1:9: the text is not closed by '\"' in its line"),
        mistakes("{ \"tests\n\": true }"));
    assertEquals(
        List.of("overt.json:3:1: expected ',' or '}', but the file ends"),
        mistakes("{ \"tests\": true\n/* { */\n"));
    assertEquals(List.of("overt.json:1:3: the comment is not closed by '*/'"), mistakes("{ /* "));
    assertEquals(
        List.of("overt.json:1:12: expected a value, but there is 'y'"),
        mistakes("{ \"tests\": yes }"));
    assertEquals(
        List.of("overt.json:1:4: expected the end of the file, but there is '{'"),
        mistakes("{} {}"));
  }

  @Test
  void isFoundAbove() throws IOException {
    write("overt.json", "{}");
    Files.createDirectories(home.resolve("a/b"));
    assertEquals(Optional.of(home.resolve("overt.json")), SettingsFile.above(home.resolve("a/b")));
  }

  private List<String> mistakes(String text) throws IOException {
    SettingsException wrong = assertThrows(SettingsException.class, () -> read(text));
    return wrong.mistakes().stream().map(line -> line.replace(home + "/", "")).toList();
  }

  private Settings read(String text) throws IOException {
    write("overt.json", text);
    return new SettingsFile(RULES, Optional.empty()).read(home.resolve("overt.json"));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(home.resolve(file), text);
  }
}
