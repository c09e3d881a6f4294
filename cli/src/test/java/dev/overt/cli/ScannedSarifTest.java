package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.overt.analyzer.Overt;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a real scan writes as SARIF is valid. */
class ScannedSarifTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path SCHEMA =
      ROOT.resolve("analyzer/src/test/resources/dev/overt/analyzer/report/sarif-schema-2.1.0.json");

  @Test
  void isValidForTheBookshop() throws IOException {
    assertIsValid("test-fixtures/bookshop");
  }

  @Test
  void isValidForEveryFixture() throws IOException {
    assertIsValid("test-fixtures/fixtures");
  }

  private static void assertIsValid(String folder) throws IOException {
    List<String> words =
        List.of("scan", folder, "--classpath=@test-fixtures/target/classpath", "--format=sarif");
    CapturedRun run = CapturedRun.of(Overt::scan, ROOT, words);
    assertEquals(1, run.exit(), run.err());
    assertEquals(Set.of(), mistakes(run.out()));
    assertTrue(run.out().contains("\"artifactChanges\""), "no fix is told");
  }

  private static Set<ValidationMessage> mistakes(String sarif) throws IOException {
    try (InputStream text = Files.newInputStream(SCHEMA)) {
      JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(text);
      return schema.validate(
          sarif,
          InputFormat.JSON,
          context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
  }
}
