package dev.overt.analyzer.guard;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words are for readers: nothing is decided by the text of a message. */
final class PhraseTest {

  /** A test of a text against a phrase: two words, each of at least two letters. */
  private static final Pattern TEST =
      Pattern.compile(
          "\\.(?:endsWith|startsWith|contains|equals|indexOf|matches)\\(\\s*"
              + "\"([^\"\\n]*[a-z]{2} [a-z]{2}[^\"\\n]*)\"");

  @Test
  void nothingIsDecidedByAPhrase() {
    Complaints.of(House.here().mainFiles().stream().flatMap(PhraseTest::complaints)).none();
  }

  @Test
  void complainsOfATestOnAMessage() {
    Complaints.of(complaints(in("boolean b = step.text().endsWith(\"is not written here\");")))
        .speakOf("is not written here");
  }

  @Test
  void allowsWordsAndMarks() {
    Complaints.of(complaints(in("boolean b = name.endsWith(\"Name\") || name.contains(\" \");")))
        .none();
  }

  private static JavaFile in(String body) {
    return JavaFile.of(
        "rules/A.java", "package dev.overt.rules; class A { void a() { " + body + "} }");
  }

  private static Stream<String> complaints(JavaFile file) {
    return TEST.matcher(file.text())
        .results()
        .map(MatchResult::group)
        .map(found -> file.path() + ": " + found + " tests a message; ask for what it was made of");
  }
}
