package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.report.JsonReport;
import dev.overt.analyzer.workspace.Choice;
import dev.overt.analyzer.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits of one file that change what is found in another: a folder that was read before tells what
 * one tells that is read for the first time. A file of {@code edits} has a section for each file: a
 * line {@code == path}, or {@code ++ path} for its text after the edit.
 */
class EditElsewhereTest {

  private static final Path EDITS =
      Path.of(EditElsewhereTest.class.getResource("/edits").getPath());

  @TempDir private Path scratch;

  @TestFactory
  Stream<DynamicTest> editsElsewhereAreSeen() throws IOException {
    try (Stream<Path> found = Files.list(EDITS)) {
      return found.sorted().toList().stream()
          .map(
              edit ->
                  DynamicTest.dynamicTest(edit.getFileName().toString(), () -> assertSeen(edit)));
    }
  }

  private void assertSeen(Path edit) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve(edit.getFileName()).resolve("project"));
    Files.writeString(folder.resolve("overt.json"), "{\"certainty\": \"possible\"}");
    assertTrue(write(edit, "== ", folder) > 0, "files");
    Workspace again = new Workspace(folder, Choice.USUAL);
    String before = report(again, folder);
    assertEquals(1, write(edit, "++ ", folder), "edited files");
    String fresh = report(new Workspace(folder, Choice.USUAL), folder);
    assertEquals(fresh, report(again, folder));
    assertNotEquals(before, fresh, "an edit that changes nothing");
  }

  /** Writes the files of one kind, and counts them. */
  private static int write(Path edit, String kind, Path folder) throws IOException {
    int written = 0;
    for (String section : ("\n" + Files.readString(edit)).split("\n(?=(==|\\+\\+) )")) {
      if (section.startsWith(kind)) {
        int end = section.indexOf('\n');
        Path file = folder.resolve(section.substring(kind.length(), end).strip());
        Files.createDirectories(file.getParent());
        Files.writeString(file, section.substring(end + 1));
        written++;
      }
    }
    return written;
  }

  private static String report(Workspace workspace, Path folder) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport(folder, "test").write(workspace.read(Map.of(), Progress.NONE).report(), out);
    return out.toString();
  }
}
