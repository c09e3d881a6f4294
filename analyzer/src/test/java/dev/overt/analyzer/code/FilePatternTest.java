package dev.overt.analyzer.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FilePatternTest {

  private static final Path BASE = Path.of("base").toAbsolutePath();

  @Test
  void fitsAsInGitignore() {
    assertFits("generated", "a/generated/A.java", true);
    assertFits("generated", "a/generated2/A.java", false);
    assertFits("*Gen.java", "a/b/AGen.java", true);
    assertFits("src/*/A.java", "src/a/A.java", true);
    assertFits("src/*/A.java", "src/a/b/A.java", false);
    assertFits("src/**/A.java", "src/A.java", true);
    assertFits("src/**/A.java", "src/a/b/A.java", true);
    assertFits("src/old/", "src/old/a/A.java", true);
    assertFits("/src/old", "src/old/A.java", true);
    assertFits("src/old/**", "src/old/a/A.java", true);
    assertFits("a?.java", "ab.java", true);
    assertFits("a.java", "axjava", false);
  }

  @Test
  void fitsNothingElsewhere() {
    assertEquals(
        false, new FilePattern(BASE, "**").fits(BASE.resolveSibling("other").resolve("A.java")));
  }

  private static void assertFits(String pattern, String file, boolean isFit) {
    assertEquals(isFit, new FilePattern(BASE, pattern).fits(BASE.resolve(file)), pattern);
  }
}
