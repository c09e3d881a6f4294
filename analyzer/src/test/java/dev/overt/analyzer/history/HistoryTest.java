package dev.overt.analyzer.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines have changed since a state of a repository that the real git made. */
class HistoryTest {

  @TempDir private Path temporary;

  private Sandbox box;

  @BeforeEach
  void makeRepository() throws IOException {
    box = Sandbox.in(temporary);
    box.write("src/A.java", "one", "two", "three", "four").write("notes.txt", "no source");
    box.commit("first");
  }

  @Test
  void nothingHasChanged() throws IOException {
    assertEquals("", box.told("HEAD"));
  }

  @Test
  void changedAndAddedLinesCount() throws IOException {
    box.write("src/A.java", "one", "2", "three", "four", "five").write("notes.txt", "changed");
    assertEquals("src/A.java 2-2 5-5", box.told("HEAD"));
    assertTrue(box.since("HEAD").hold(box.root().resolve("src/A.java"), 5));
    assertFalse(box.since("HEAD").hold(box.root().resolve("src/A.java"), 4));
  }

  @Test
  void removedLinesLeaveNothing() throws IOException {
    box.write("src/A.java", "one", "four");
    assertEquals("", box.told("HEAD"));
  }

  @Test
  void newFilesCountWholly() throws IOException {
    box.write("src/New.java", "new").write("other/deep/down/Too.java", "new");
    assertEquals("other/deep/down/Too.java all, src/New.java all", box.told("HEAD"));
  }

  @Test
  void stagedFilesCountAsOthersDo() throws IOException {
    box.write("src/New.java", "new").write("src/A.java", "1", "two", "three", "four");
    box.git("add", "-A");
    assertEquals("src/A.java 1-1, src/New.java all", box.told("HEAD"));
  }

  @Test
  void deletedFilesAreGone() throws IOException {
    Files.delete(box.root().resolve("src/A.java"));
    assertEquals("", box.told("HEAD"));
    box.git("add", "-A");
    assertEquals("", box.told("HEAD"));
  }

  @Test
  void ignoredFilesDoNotCount() throws IOException {
    box.write(".gitignore", "gen/", "*Made.java", "!KeptMade.java", "/only/Here.java");
    box.write("src/.gitignore", "Local.java").write("src/Local.java", "a");
    box.write("gen/Made.java", "a")
        .write("src/OtherMade.java", "a")
        .write("src/KeptMade.java", "a");
    box.write("only/Here.java", "a").write("src/only/Here.java", "a").write("Local.java", "a");
    box.write(".git/info/exclude", "Excluded.java").write("Excluded.java", "a");
    assertEquals("Local.java all, src/KeptMade.java all, src/only/Here.java all", box.told("HEAD"));
  }

  @Test
  void anIgnoredFileThatIsStagedCounts() throws IOException {
    box.write(".gitignore", "gen/").write("gen/Made.java", "a");
    box.git("add", "-f", "gen/Made.java");
    assertEquals("gen/Made.java all", box.told("HEAD"));
    box.commit("second").write("gen/Made.java", "a", "b");
    assertEquals("gen/Made.java 2-2", box.told("HEAD"));
  }

  @Test
  void everyFormOfTheIndexIsRead() throws IOException {
    box.write(".gitignore", "gen/");
    for (int file = 0; file < 30; file++) {
      box.write("gen/" + "x".repeat(file) + "Made.java", "content " + file);
    }
    box.git("add", "-f", ".");
    String expected = box.told("HEAD");
    assertEquals(30, box.since("HEAD").files().size());
    box.git("update-index", "--index-version", "4");
    assertEquals(expected, box.told("HEAD"));
    box.git("update-index", "--index-version", "3");
    box.git("update-index", "--split-index");
    box.write("gen/Later.java", "later").git("add", "-f", "gen/Later.java");
    assertEquals(31, box.since("HEAD").files().size());
  }

  @Test
  void aRenamedFileCountsWhereItWasEdited() throws IOException {
    box.write("src/B.java", numbered(20, 0)).commit("second");
    Files.delete(box.root().resolve("src/B.java"));
    box.write("moved/C.java", numbered(20, 7));
    assertEquals("moved/C.java all", box.told("HEAD"));
    box.git("add", "-A");
    assertEquals("moved/C.java 7-7", box.told("HEAD"));
    box.write("moved/C.java", numbered(20, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13));
    assertEquals("moved/C.java all", box.told("HEAD"));
  }

  @Test
  void eachOldFileHasOneNewName() throws IOException {
    box.write("a/B.java", numbered(20, 0)).commit("second");
    Files.delete(box.root().resolve("a/B.java"));
    box.write("b/B.java", numbered(20, 3)).write("b/C.java", numbered(20, 3, 4));
    box.git("add", "-A");
    assertEquals("b/B.java 3-3, b/C.java all", box.told("HEAD"));
  }

  @Test
  void theEndsOfLinesAreNoChange() throws IOException {
    box.writeText("src/A.java", "one\r\ntwo\r\n3\r\nfour\r\n");
    assertEquals("src/A.java 3-3", box.told("HEAD"));
    box.commit("with returns").write("src/A.java", "one", "two", "3", "4");
    assertEquals("src/A.java 4-4", box.told("HEAD"));
  }

  @Test
  void pathsMayHaveAnyLetters() throws IOException {
    box.write("src/größe/Übung \"x\".java", "one", "two").commit("second");
    box.write("src/größe/Übung \"x\".java", "one", "2").write("src/größe/Neu ß.java", "a");
    assertEquals("src/größe/Neu ß.java all, src/größe/Übung \"x\".java 2-2", box.told("HEAD"));
  }

  @Test
  void aSubfolderAsksForTheWholeRepository() throws IOException {
    box.write("src/A.java", "one", "2", "three", "four").write("other/New.java", "new");
    assertEquals(
        "other/New.java all, src/A.java 2-2",
        box.told(Sandbox.sinceIn(box.root().resolve("src"), "HEAD")));
  }

  @Test
  void aLinkToAFolderIsThatFolder() throws IOException {
    box.write("src/A.java", "one", "2", "three", "four");
    Path link = Files.createSymbolicLink(box.home().resolve("link"), box.root().resolve("src"));
    Changes changes = Sandbox.sinceIn(link, "HEAD");
    assertTrue(changes.hold(link.resolve("A.java"), 2));
    assertFalse(changes.hold(link.resolve("A.java"), 1));
    assertTrue(changes.hold(box.root().resolve("src/A.java"), 2));
  }

  @Test
  void linksAreNoFiles() throws IOException {
    Files.createSymbolicLink(box.root().resolve("src/Link.java"), Path.of("A.java"));
    Files.createSymbolicLink(box.root().resolve("around"), box.root());
    assertEquals("", box.told("HEAD"));
  }

  @Test
  void repositoriesInsideAreNotLookedInto() throws IOException {
    Sandbox inner = new Sandbox(box.home(), Files.createDirectories(box.root().resolve("inner")));
    inner.git("init", "-q");
    inner.write("B.java", "b");
    assertEquals("", box.told("HEAD"));
  }

  @Test
  void anEmptyRepositoryHasNoStates() throws IOException {
    Sandbox empty = box.at("empty");
    Files.createDirectories(empty.root());
    empty.git("init", "-q");
    assertEquals("git knows no state 'HEAD' here", refusal(empty, "HEAD"));
  }

  @Test
  void aFolderWithoutRepositoryHasNoStates() throws IOException {
    Sandbox none = box.at("none");
    Files.createDirectories(none.root());
    assertEquals("git knows no state 'HEAD' here", refusal(none, "HEAD"));
  }

  @Test
  void whatGitDoesNotKnowIsOneLine() {
    for (String reference :
        new String[] {
          "no-such",
          "-h",
          "--output=x",
          "",
          " ",
          "a..b",
          "HEAD~9",
          "0123456789",
          "HEAD:notes.txt",
          "0123456789012345678901234567890123456789",
          "x\ny",
          "@{u}",
          "HEAD@{99}",
          "^{/a}"
        }) {
      String told = refusal(box, reference);
      assertEquals("git knows no state '%s' here".formatted(reference), told);
    }
  }

  private static String refusal(Sandbox box, String reference) {
    return assertThrows(IOException.class, () -> box.since(reference), reference).getMessage();
  }

  private static String[] numbered(int lines, int... changed) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(
            line ->
                IntStream.of(changed).anyMatch(each -> each == line)
                    ? "a line that is quite another one, " + line * 31
                    : "int field" + line + " = " + line * line + ";")
        .toArray(String[]::new);
  }
}
