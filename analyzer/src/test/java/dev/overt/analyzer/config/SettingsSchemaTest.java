package dev.overt.analyzer.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The schema that editors read says what the reader does. */
class SettingsSchemaTest {

  private static final String FULL =
      """
      { "extends": "a.json", "include": ["a"], "exclude": "b", "tests": false, "jdk": 17,
        "rules": { "blocking-call": "off" }, "certainty": "likely", "failOn": "note",
        "baseline": "c.json", "suppress": [{ "rule": "*", "path": "d" }], "catalog": [],
        "threads": { "a.B": "worker", "@a.C": { "kind": "ui", "label": "e" } },
        "profiles": { "ci": { "jdk": 21 } } }
      """;

  @Test
  void takesWhatTheReaderTakes() throws IOException {
    assertTrue(isValid(FULL));
    assertEquals(List.of(), reader().read(FULL).mistakes());
    assertTrue(isValid(proposal()));
    assertEquals(List.of(), reader().read(new Proposal("x").text(List.of())).mistakes());
  }

  @Test
  void refusesWhatTheReaderRefuses() throws IOException {
    for (String wrong :
        List.of(
            "{ \"jkd\": 17 }",
            "{ \"jdk\": \"17\" }",
            "{ \"tests\": 1 }",
            "{ \"rules\": { \"blocking-call\": \"on\" } }",
            "{ \"suppress\": [{ \"rule\": \"*\" }] }",
            "{ \"threads\": { \"a.B\": { \"label\": \"x\" } } }",
            "{ \"profiles\": { \"ci\": { \"extends\": \"a\" } } }")) {
      assertTrue(!isValid(wrong), wrong);
      assertEquals(1, reader().read(wrong).mistakes().size(), wrong);
    }
  }

  @Test
  void knowsTheSameWords() throws IOException {
    JsonObject keys = schema().getAsJsonObject("properties");
    assertEquals(
        words(Level.class),
        words(keys.getAsJsonObject("rules").getAsJsonObject("additionalProperties")));
    assertEquals(words(Certainty.class), words(keys.getAsJsonObject("certainty")));
    assertEquals(words(FailOn.class), words(keys.getAsJsonObject("failOn")));
    JsonArray threads =
        keys.getAsJsonObject("threads")
            .getAsJsonObject("additionalProperties")
            .getAsJsonArray("oneOf");
    assertEquals(
        ThreadKind.said().stream().map(Fields::spelled).toList(),
        words(threads.get(0).getAsJsonObject()));
  }

  private static String proposal() {
    return new Proposal("x").text(List.of()).replaceAll("(?m)^\\s*//.*$", "");
  }

  private static SettingsReader reader() {
    return new SettingsReader(Path.of("overt.json"), List.of("blocking-call"), Optional.empty());
  }

  private static List<String> words(Class<? extends Enum<?>> constants) {
    return Arrays.stream(constants.getEnumConstants()).map(Fields::spelled).toList();
  }

  private static List<String> words(JsonObject schema) {
    return schema.getAsJsonArray("enum").asList().stream().map(JsonElement::getAsString).toList();
  }

  private static boolean isValid(String text) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema().toString());
    return schema.validate(text, InputFormat.JSON).isEmpty();
  }

  private static JsonObject schema() throws IOException {
    try (InputStream text = Settings.class.getResourceAsStream("overt.schema.json")) {
      return JsonParser.parseString(new String(text.readAllBytes(), StandardCharsets.UTF_8))
          .getAsJsonObject();
    }
  }
}
