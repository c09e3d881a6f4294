package dev.overt.analyzer.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

/** What a guard has to say; none is what it wants. */
record Complaints(List<String> found) {

  static Complaints of(Stream<String> found) {
    return new Complaints(found.sorted().toList());
  }

  void none() {
    assertTrue(found.isEmpty(), () -> "\n  " + String.join("\n  ", found) + "\n");
  }

  /** The proof that a guard can fail: as many complaints as there are words, each with its word. */
  void speakOf(String... words) {
    assertEquals(words.length, found.size(), found::toString);
    for (String word : words) {
      assertTrue(
          found.stream().anyMatch(each -> each.contains(word)), () -> word + " not in " + found);
    }
  }
}
