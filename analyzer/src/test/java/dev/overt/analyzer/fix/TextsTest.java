package dev.overt.analyzer.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only files may be changed that are the user's own, of the folder, and text. */
class TextsTest {

  @TempDir private Path home;
  private Path folder;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectories(home.resolve("project"));
  }

  @Test
  void readsTextsOfTheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), "class Ä {}\r\n");
    assertEquals("class Ä {}\r\n", texts().of(file));
    assertEquals("typed", texts().under(Map.of(file, "typed")).of(file));
  }

  @Test
  void refusesWhatLiesElsewhere() throws IOException {
    Path file = Files.writeString(home.resolve("A.java"), "class A {}");
    assertRefused("the file lies outside of the folder", file);
    assertRefused("the file lies outside of the folder", folder.resolve("../A.java"));
    Path link = Files.createSymbolicLink(folder.resolve("B.java"), file);
    assertRefused("the file lies outside of the folder", link);
    assertRefused("the file lies outside of the folder", folder.resolve("missing/A.java"));
  }

  @Test
  void refusesWhatIsGenerated() throws IOException {
    Path made = Files.createDirectories(folder.resolve("target/generated-sources"));
    assertRefused("the file is generated", Files.writeString(made.resolve("A.java"), "class A {}"));
  }

  @Test
  void refusesWhatIsNoPlainText() throws IOException {
    Path file = folder.resolve("A.java");
    Files.write(file, new byte[] {'/', '/', (byte) 0xe4});
    assertRefused("the file is not in UTF-8", file);
    Files.writeString(file, "\uFEFFclass A {}");
    assertRefused("the file begins with a byte order mark", file);
  }

  @Test
  void refusesWhatMustNotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), "class A {}");
    file.toFile().setWritable(false);
    assumeFalse(Files.isWritable(file), "this user may write all files");
    assertRefused("the file is read-only", file);
  }

  private Texts texts() {
    return Texts.below(List.of(folder.toAbsolutePath().normalize()));
  }

  private void assertRefused(String reason, Path file) {
    assertEquals(
        reason, assertThrows(IllegalArgumentException.class, () -> texts().of(file)).getMessage());
  }
}
