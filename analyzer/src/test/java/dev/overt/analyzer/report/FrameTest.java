package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.code.SourcePoint;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FrameTest {

  @Test
  void keepsTabsUnderTabs() {
    assertEquals(" 9 | \tx\ty\n   | \t \t^\n", frame(9, 4, "\tx\ty"));
  }

  @Test
  void underlinesTheWholeName() {
    assertEquals(" 9 | a.find(b)\n   |   ^^^^\n", frame(9, 3, "a.find(b)"));
  }

  @Test
  void countsALetterOfTwoUnitsOnce() {
    assertEquals(" 9 | \"\uD83D\uDE00\" y\n   |     ^\n", frame(9, 6, "\"\uD83D\uDE00\" y"));
  }

  @Test
  void staysBehindALineThatGotShorter() {
    assertEquals(" 10 | x\n    |  ^\n", frame(10, 40, "x"));
  }

  @Test
  void letsNoEscapeSequenceThrough() {
    assertEquals(" 1 | ?[31mx\n   | ^\n", frame(1, 1, "\u001b[31mx"));
  }

  private static String frame(int line, int column, String text) {
    return new Frame(new SourcePoint(Path.of("A.java"), line, column), text).text(Style.PLAIN);
  }
}
