package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BaseFolderTest {

  private final BaseFolder base = new BaseFolder(Path.of("/work space/shop"));

  @Test
  void spellsFilesBelowRelative() {
    assertEquals("src/A.java", base.spelled(Path.of("/work space/shop/src/A.java")));
    assertEquals("src/A.java", base.spelled(Path.of("src/./A.java")));
  }

  @Test
  void spellsOtherFilesAbsolute() {
    assertEquals("/work space/shopping/A.java", base.spelled(Path.of("../shopping/A.java")));
    assertFalse(base.holds(Path.of("../shopping/A.java")));
  }

  @Test
  void leavesWordsAlone() {
    assertEquals("", base.spelled(""));
    assertEquals("no path: \\u0000", base.spelled("no path: \0"));
  }

  @Test
  void escapesUris() {
    assertEquals("file:///work%20space/shop/", base.uri().toString());
    assertEquals("a%20b/%7Bx%7D.java", base.uriOf(Path.of("a b/{x}.java")));
    assertEquals("file:///else/A.java", base.uriOf(Path.of("/else/A.java")));
  }
}
