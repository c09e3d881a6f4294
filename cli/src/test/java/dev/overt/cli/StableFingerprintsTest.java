package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.Overt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Services know a finding again by its fingerprint after edits elsewhere in the file. */
class StableFingerprintsTest {

  private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\": \"(\\w+)\"");
  private static final String OPEN =
      """
        java.util.concurrent.CompletableFuture<Void> open() {
          return java.util.concurrent.CompletableFuture.runAsync(() -> nap(1));
        }
      """;
  private static final String NAP =
      """
        static void nap(int seconds) {
          try { Thread.sleep(seconds * 1000L); } catch (InterruptedException stop) { }
        }
      """;

  @TempDir private Path folder;

  @Test
  void staysUnderEditsElsewhere() throws IOException {
    List<String> before = fingerprints(OPEN + NAP);
    assertEquals(1, before.size());
    assertEquals(before, fingerprints("\n  // said above\n  int count;\n\n" + OPEN + NAP));
    assertEquals(
        before, fingerprints("  void other() { count(); }\n void count() { }\n" + OPEN + NAP));
    assertEquals(
        before, fingerprints(NAP + OPEN.replace("return ", "int waits = 1;\n    return ")));
  }

  @Test
  void staysWhenAnotherFindingComesBefore() throws IOException {
    List<String> before = fingerprints(OPEN + NAP);
    List<String> after = fingerprints(OPEN.replace("open()", "early()") + OPEN + NAP);
    assertEquals(2, after.size());
    assertTrue(after.containsAll(before), after::toString);
  }

  @Test
  void changesWithTheMember() throws IOException {
    assertNotEquals(fingerprints(OPEN + NAP), fingerprints(OPEN.replace("open", "shut") + NAP));
  }

  private List<String> fingerprints(String members) throws IOException {
    Files.writeString(folder.resolve("Nap.java"), "class Nap {\n" + members + "}\n");
    List<String> words = List.of("scan", ".", "--format=json");
    CapturedRun run = CapturedRun.of(Overt::scan, folder, words);
    return FINGERPRINT.matcher(run.out()).results().map(each -> each.group(1)).toList();
  }
}
