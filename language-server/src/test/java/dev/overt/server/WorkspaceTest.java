package dev.overt.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder that is kept says what a fresh scan says, byte for byte. {@link RandomEditsRun} does the
 * same with real projects.
 */
class WorkspaceTest {

  private static final Path BOOKSHOP = Path.of(System.getProperty("overt.fixtures"), "bookshop");

  @TempDir private Path home;

  @Test
  void readsWhatAFreshScanReads() throws IOException {
    EditedFolder edited = new EditedFolder(BOOKSHOP, home, List.of(), 23);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 8; i++) {
      EditedFolder.Step step = edited.next();
      assertEquals(step.fresh(), step.warm(), "after edit %d: %s".formatted(i, step.edit()));
      seen.add(step.warm());
    }
    assertNotEquals(1, seen.size(), "no edit changed anything");
  }
}
