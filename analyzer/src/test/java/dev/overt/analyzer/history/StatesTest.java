package dev.overt.analyzer.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which state a reference means, and in which ways a repository may keep it. */
class StatesTest {

  @TempDir private Path temporary;

  private Sandbox box;

  @BeforeEach
  void makeRepository() throws IOException {
    box = Sandbox.in(temporary);
    box.write("A.java", "one", "two", "three", "four").commit("first");
    box.git("tag", "-a", "v1", "-m", "first");
    box.write("A.java", "one", "two", "three", "4").commit("second");
    box.write("A.java", "1", "two", "three", "4");
  }

  @Test
  void whatBothHaveInCommonCounts() throws IOException {
    box.git("stash", "-q");
    box.git("checkout", "-q", "-b", "topic");
    box.write("A.java", "one", "2", "three", "4").commit("on the branch");
    box.git("checkout", "-q", "main");
    box.write("B.java", "b").commit("on main");
    box.git("checkout", "-q", "topic");
    box.write("A.java", "one", "2", "3", "4");
    assertEquals("A.java 2-3", box.told("main"));
    assertEquals("A.java 3-3", box.told("topic"));
  }

  @Test
  void branchesWithoutCommonPastAreComparedThemselves() throws IOException {
    box.git("checkout", "-q", "-f", "--orphan", "other");
    box.write("A.java", "one", "x", "three", "y").commit("another beginning");
    assertEquals("A.java 2-2", box.told("main").replace(" 4-4", ""));
  }

  @Test
  void statesHaveManyNames() throws IOException {
    String first = box.git("rev-parse", "HEAD~1").strip();
    for (String name :
        List.of(
            "v1",
            "tags/v1",
            "refs/tags/v1",
            "HEAD~1",
            "HEAD^",
            "main~",
            "HEAD@{1}",
            "@~",
            "v1^{commit}",
            "v1^{tree}",
            first,
            first.substring(0, 8),
            "v1-0-g" + first.substring(0, 8))) {
      assertEquals("A.java 1-1 4-4", box.told(name), name);
    }
    assertEquals("A.java 1-1", box.told("@"));
  }

  @Test
  void remotesAndWhatBranchesFollowAreKnown() throws IOException {
    box.git("clone", "-q", ".", box.home().resolve("clone").toString());
    Sandbox clone = box.at("clone");
    clone
        .write("A.java", "one", "two", "3", "4")
        .commit("third")
        .write("A.java", "one", "2", "3", "4");
    for (String name : List.of("origin", "origin/main", "@{u}", "main@{upstream}")) {
      assertEquals("A.java 2-3", clone.told(name), name);
    }
    clone.git("remote", "rename", "origin", "other");
    assertEquals("A.java 2-3", clone.told("main@{u}"));
    clone.git("checkout", "-q", "-b", "topic");
    clone.git("branch", "-q", "--set-upstream-to", "main");
    assertEquals("A.java 2-2", clone.told("@{u}"));
    assertEquals("A.java 2-3", clone.told("@{u}~1"));
    assertEquals("A.java 2-2", clone.told("@{-1}"));
  }

  @Test
  void packedReferencesAndObjectsAreRead() throws IOException {
    for (int commit = 0; commit < 30; commit++) {
      box.write("B.java", "b" + commit, "x".repeat(3000)).commit("more " + commit);
    }
    box.write("A.java", "1", "2", "three", "4");
    String expected = box.told("HEAD~20");
    assertEquals("A.java 2-2, B.java 1-1", expected);
    String hash = box.git("rev-parse", "--short", "HEAD~20").strip();
    box.git("pack-refs", "--all");
    box.git("gc", "-q", "--prune=now");
    assertFalse(Files.exists(box.root().resolve(".git/refs/heads/main")));
    assertEquals(expected, box.told("HEAD~20"));
    assertEquals(expected, box.told(hash));
    assertEquals("A.java 1-2 4-4, B.java all", box.told("v1"));
    box.git("multi-pack-index", "write");
    box.git("commit-graph", "write", "--reachable");
    assertEquals(expected, box.told("HEAD~20"));
  }

  @Test
  void borrowedObjectsAreRead() throws IOException {
    String clone = box.home().resolve("clone").toString();
    box.git("clone", "-q", "--shared", ".", clone);
    Sandbox borrower = box.at("clone").write("A.java", "one", "two", "3", "4");
    assertTrue(Files.exists(borrower.root().resolve(".git/objects/info/alternates")));
    assertEquals("A.java 3-4", borrower.told("v1"));
  }

  @Test
  void aShallowCloneIsComparedWithTheStateItself() throws IOException {
    String clone = box.home().resolve("clone").toString();
    box.git("clone", "-q", "--depth", "1", "file://" + box.root(), clone);
    Sandbox shallow = box.at("clone").write("A.java", "one", "2", "three", "4");
    assertEquals("A.java 2-2", shallow.told("HEAD"));
    assertEquals("A.java 2-2", shallow.told("origin/main"));
    shallow.git("fetch", "-q", "--depth", "1", "origin", "tag", "v1");
    assertEquals("A.java 2-2 4-4", shallow.told("v1"));
    assertThrows(IOException.class, () -> shallow.told("HEAD~1"));
  }

  @Test
  void anotherWorkingTreeHasAStateOfItsOwn() throws IOException {
    box.git("worktree", "add", "-q", "-b", "topic", box.home().resolve("second").toString(), "v1");
    Sandbox second = box.at("second").write("A.java", "one", "2", "three", "four");
    assertTrue(Files.isRegularFile(second.root().resolve(".git")));
    assertEquals("A.java 2-2", second.told("HEAD"));
    assertEquals("A.java 2-2", second.told("main"));
    second.write("New.java", "new").git("add", "-A");
    assertEquals("A.java 2-2, New.java all", second.told("topic"));
    assertEquals("A.java 1-1", box.told("HEAD"));
  }

  @Test
  void otherFormsAreRefused() throws IOException {
    Sandbox other = box.at("sha256");
    Files.createDirectories(other.root());
    other.git("init", "-q", "--object-format=sha256");
    other.write("A.java", "a").commit("first");
    assertEquals(form("object format sha256"), refusal(other));
    box.git("config", "core.repositoryFormatVersion", "1");
    box.git("config", "extensions.refStorage", "reftable");
    assertEquals(form("reference storage reftable"), refusal(box));
    box.git("config", "--file", ".git/config", "extensions.refStorage", "files");
    box.git("config", "--file", ".git/config", "extensions.unheardOf", "true");
    assertEquals(form("extension unheardOf"), refusal(box));
    box.git("config", "--file", ".git/config", "core.repositoryFormatVersion", "2");
    assertEquals(form("version 2"), refusal(box));
  }

  @Test
  void nothingIsWritten() throws IOException {
    String before = state();
    box.told("v1");
    assertEquals(before, state());
  }

  private String state() throws IOException {
    StringBuilder state = new StringBuilder();
    try (Stream<Path> files = Files.walk(box.home())) {
      for (Path file : files.sorted().toList()) {
        state.append(file).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
      }
    }
    return state.toString();
  }

  private static String form(String what) {
    return "the git repository has a form that overt does not read: " + what;
  }

  private static String refusal(Sandbox box) {
    return assertThrows(IOException.class, () -> box.since("HEAD")).getMessage();
  }
}
