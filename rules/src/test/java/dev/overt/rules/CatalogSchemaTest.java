package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.overt.analyzer.catalog.CatalogSchema;
import dev.overt.analyzer.catalog.CatalogText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema for editors accepts what the reader accepts. */
final class CatalogSchemaTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(CatalogSchema.text());

  static Stream<CatalogText> texts() {
    return new StandardCatalog().texts().stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void acceptsWhatComesWithOvert(CatalogText file) {
    List<String> mistakes =
        SCHEMA.validate(file.text(), InputFormat.JSON).stream().map(Object::toString).toList();
    assertEquals(List.of(), mistakes.stream().limit(3).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"a.B\", \"memory\": false, \"why\": \"x\"}",
        "{\"type\": \"a.B\", \"memory\": true}",
        "{\"type\": \"a.B\", \"memory\": true, \"why\": \"x.\"}",
        "{\"method\": \"a.B#c()\", \"effect\": \"DISC\", \"why\": \"x\"}",
        "{\"method\": \"a.B#c()\", \"effect\": \"REPEATED_LOAD\", \"why\": \"x\"}",
        "{\"method\": \"a.B#c()\", \"effect\": \"UNFETCHED\", \"why\": \"x\"}",
        "{\"method\": \"a.B#c()\", \"later\": \"AFTER_CLOSE\", \"why\": \"x\"}",
        "{\"method\": \"a.B.c()\", \"effect\": \"DISK\", \"why\": \"x\"}",
        "{\"method\": \"a.B#c()\", \"effect\": \"DISK\", \"inner\": true, \"why\": \"x\"}",
        "{\"dispatch\": \"d\", \"step\": 0, \"root\": \"UI\", \"why\": \"x\"}",
        "{\"thread\": \"UI\", \"why\": \"x\"}"
      })
  void refusesWhatTheReaderRefuses(String entry) {
    assertFalse(isValid(entry), entry);
  }

  @Test
  void acceptsOneGoodLine() {
    assertEquals(true, isValid("{\"type\": \"a.B\", \"memory\": true, \"why\": \"x\"}"));
  }

  private static boolean isValid(String entry) {
    String file = "{\"library\": \"a:b\", \"version\": \"1\", \"entries\": [%s]}".formatted(entry);
    return SCHEMA.validate(file, InputFormat.JSON).isEmpty();
  }
}
