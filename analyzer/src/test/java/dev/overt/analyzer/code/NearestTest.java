package dev.overt.analyzer.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> WORDS = List.of("scan", "rules", "explain");

  @Test
  void findsWhatDiffersInFewLetters() {
    assertEquals(Optional.of("scan"), Nearest.to("scna", WORDS));
    assertEquals(Optional.of("rules"), Nearest.to("rule", WORDS));
    assertEquals(Optional.of("explain"), Nearest.to("explian", WORDS));
    assertEquals("; did you mean 'scan'?", Nearest.question("scam", WORDS));
  }

  @Test
  void guessesNothingElse() {
    assertEquals(Optional.empty(), Nearest.to("report", WORDS));
    assertEquals("", Nearest.question("x", WORDS));
  }
}
