package dev.overt.analyzer.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository names commands, which leave a mark when they are run. None ever is. */
class HostileRepositoryTest {

  @TempDir private Path temporary;

  private Sandbox box;

  @BeforeEach
  void makeRepository() throws IOException {
    box = Sandbox.in(temporary);
    box.write(".gitattributes", "*.java filter=evil diff=evil").write("A.java", "one", "two");
    box.commit("first");
    Path command = Files.writeString(command(), "#!/bin/sh\ntouch '%s'\ncat\n".formatted(mark()));
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    box.write("A.java", "one", "2");
    // What git remembers of the file must not save it from looking.
    Files.setLastModifiedTime(box.root().resolve("A.java"), FileTime.fromMillis(0));
  }

  @AfterEach
  void nothingWasExecuted() {
    assertFalse(Files.exists(mark()), "a command of the repository was executed");
  }

  private Path command() {
    return box.home().resolve("evil");
  }

  private Path mark() {
    return box.home().resolve("executed");
  }

  private void tellsTheLines() throws IOException {
    assertEquals("A.java 2-2", box.told("HEAD"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core.fsmonitor",
        "filter.evil.clean",
        "filter.evil.smudge",
        "filter.evil.process",
        "diff.evil.textconv",
        "diff.evil.command",
        "diff.external",
        "core.pager",
        "pager.diff",
        "pager.rev-parse",
        "core.editor",
        "sequence.editor",
        "credential.helper",
        "core.sshCommand",
        "core.askPass",
        "core.alternateRefsCommand",
        "core.gitProxy",
        "gpg.program",
        "uploadpack.packObjectsHook",
        "merge.evil.driver",
        "interactive.diffFilter"
      })
  void noCommandOfTheConfigurationIsRun(String key) throws IOException {
    box.git("config", key, command().toString());
    tellsTheLines();
  }

  @ParameterizedTest
  @ValueSource(strings = {"diff", "rev-parse", "ls-files", "merge-base"})
  void noAliasIsRun(String word) throws IOException {
    box.git("config", "alias." + word, "!" + command());
    tellsTheLines();
  }

  @ParameterizedTest
  @ValueSource(strings = {"include.path", "includeIf.gitdir:/**.path"})
  void whatIsIncludedIsNotRead(String key) throws IOException {
    Path included = box.home().resolve("included");
    Files.writeString(included, "[core]\n\tfsmonitor = " + command() + "\n");
    box.git("config", key, included.toString());
    tellsTheLines();
  }

  @Test
  void aPipeThatIsIncludedIsNotRead() throws IOException {
    Path pipe = box.home().resolve("pipe");
    Files.writeString(box.root().resolve(".git/config"), "[include]\n\tpath = " + pipe + "\n");
    box.fifo(pipe);
    tellsTheLines();
  }

  @Test
  void noConfigurationOfTheWorkingTreeIsRead() throws IOException {
    box.git("config", "extensions.worktreeConfig", "true");
    box.git("config", "--worktree", "core.fsmonitor", command().toString());
    tellsTheLines();
  }

  @ParameterizedTest
  @CsvSource({"hooks,.git/hooks", "elsewhere,evil-hooks"})
  void noHookIsRun(String kind, String folder) throws IOException {
    Path hooks = box.root().resolve(folder);
    Files.createDirectories(hooks);
    if (kind.equals("elsewhere")) {
      box.git("config", "core.hooksPath", hooks.toString());
    }
    for (String hook :
        new String[] {"post-index-change", "fsmonitor-watchman", "pre-auto-gc", "post-checkout"}) {
      Files.copy(command(), hooks.resolve(hook));
    }
    box.git("config", "core.fsmonitor", hooks.resolve("fsmonitor-watchman").toString());
    tellsTheLines();
  }

  @Test
  void whatAPartialCloneLacksIsNotFetched() throws IOException {
    box.git("config", "core.repositoryFormatVersion", "1");
    box.git("config", "extensions.partialClone", "origin");
    box.git("config", "remote.origin.url", "ssh://nowhere.invalid/x");
    box.git("config", "remote.origin.promisor", "true");
    box.git("config", "core.sshCommand", command().toString());
    String lost = box.git("rev-parse", "HEAD:A.java").strip();
    Path object = Path.of(lost.substring(0, 2), lost.substring(2));
    Files.delete(box.root().resolve(".git/objects").resolve(object));
    IOException told = assertThrows(IOException.class, () -> box.since("HEAD"));
    assertEquals("the git repository lacks object " + lost + "; fetch it first", told.getMessage());
  }

  @Test
  void noTransportIsRun() throws IOException {
    box.git("config", "core.repositoryFormatVersion", "1");
    box.git("config", "extensions.partialClone", "origin");
    box.git("config", "remote.origin.promisor", "true");
    box.git("config", "remote.origin.url", "ext::" + command());
    box.git("config", "protocol.ext.allow", "always");
    String lost = box.git("rev-parse", "HEAD^{tree}").strip();
    Path object = Path.of(lost.substring(0, 2), lost.substring(2));
    Files.delete(box.root().resolve(".git/objects").resolve(object));
    assertThrows(IOException.class, () -> box.since("HEAD"));
  }

  @Test
  void noSettingsOfTheMachineAreAskedAndNoGitIsRun() throws IOException {
    Path commands = Files.createDirectories(box.home().resolve("bin"));
    Files.copy(command(), commands.resolve("git"), StandardCopyOption.COPY_ATTRIBUTES);
    box.fifo(box.home().resolve(".gitconfig"));
    box.fifo(box.home().resolve("xdg/git/config"));
    box.fifo(box.home().resolve("xdg/jgit/config"));
    assertEquals("A.java 2-2", box.toldAlone("HEAD", commands));
  }

  @Test
  void aSubmoduleIsNotEntered() throws IOException {
    Sandbox inner = new Sandbox(box.home(), Files.createDirectories(box.root().resolve("inner")));
    inner.git("init", "-q");
    inner.write(".gitattributes", "*.java filter=evil diff=evil").write("B.java", "b");
    inner.commit("inside");
    box.git("add", "inner");
    box.git("commit", "-q", "-m", "with a module");
    inner.git("config", "core.fsmonitor", command().toString());
    inner.git("config", "filter.evil.clean", command().toString());
    inner.write("B.java", "c");
    tellsTheLines();
  }

  @Test
  void aFileThatLeadsToAnotherFolderIsFollowedForItsData() throws IOException {
    Files.move(box.root().resolve(".git"), box.home().resolve("outside"));
    box.write(".git", "gitdir: ../outside");
    box.git("config", "core.fsmonitor", command().toString());
    box.git("config", "filter.evil.clean", command().toString());
    tellsTheLines();
  }

  @Test
  void anotherWorkingTreeOfTheConfigurationIsNotEntered() throws IOException {
    Path other = Files.createDirectories(box.home().resolve("other"));
    Files.writeString(other.resolve("Secret.java"), "secret");
    box.git("config", "core.fsmonitor", command().toString());
    box.git("config", "core.worktree", other.toString());
    tellsTheLines();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".git/index",
        ".git/config",
        ".git/packed-refs",
        ".git/shallow",
        ".git/commondir",
        ".git/HEAD",
        ".git/refs/heads/main",
        ".git/info/exclude",
        ".git/objects/info/alternates",
        ".git/FETCH_HEAD"
      })
  void aPipeIsRefused(String file) throws IOException {
    box.fifo(box.root().resolve(file));
    IOException told = assertThrows(IOException.class, () -> box.since("HEAD"));
    assertEquals(box.root().resolve(file) + " is no regular file", told.getMessage());
  }

  @Test
  void aPipeInThePlaceOfAnObjectIsRefused() throws IOException {
    String commit = box.git("rev-parse", "HEAD").strip();
    Path object = Path.of(".git/objects", commit.substring(0, 2), commit.substring(2));
    box.fifo(box.root().resolve(object));
    assertThrows(IOException.class, () -> box.since("HEAD"));
  }

  @Test
  void aPipeInThePlaceOfAPackIsRefused() throws IOException {
    box.git("gc", "-q");
    for (String kind : new String[] {"pack", "idx"}) {
      box.fifo(box.root().resolve(".git/objects/pack/pack-0." + kind));
    }
    assertThrows(IOException.class, () -> box.since("HEAD"));
  }

  @Test
  void aPipeAmongBorrowedObjectsIsRefused() throws IOException {
    Path lender = Files.createDirectories(box.home().resolve("lender"));
    box.write(".git/objects/info/alternates", lender.toString());
    String commit = box.git("rev-parse", "HEAD").strip();
    Path object = Path.of(commit.substring(0, 2), commit.substring(2));
    Files.delete(box.root().resolve(".git/objects").resolve(object));
    box.fifo(lender.resolve(object));
    assertThrows(IOException.class, () -> box.since("HEAD"));
    box.write(".git/objects/info/alternates", lender.resolve(object).toString());
    assertThrows(IOException.class, () -> box.since("HEAD"));
  }

  @Test
  void aPipeThatIsCalledLikeASourceIsNone() throws IOException {
    box.fifo(box.root().resolve("Pipe.java"));
    box.fifo(box.root().resolve("below/.gitignore"));
    box.write("below/B.java", "b");
    assertEquals("A.java 2-2, below/B.java all", box.told("HEAD"));
    Files.delete(box.root().resolve("A.java"));
    box.fifo(box.root().resolve("A.java"));
    assertEquals("below/B.java all", box.told("HEAD"));
  }

  @Test
  void borrowingInACircleEnds() throws IOException {
    String own = box.root().resolve(".git/objects").toString();
    box.write(".git/objects/info/alternates", own, "../objects", "/no/such/folder", "");
    tellsTheLines();
  }

  @Test
  void aReferenceToItselfIsNoState() throws IOException {
    box.writeText(".git/refs/heads/loop", "ref: refs/heads/loop\n");
    IOException told = assertThrows(IOException.class, () -> box.since("loop"));
    assertEquals("git knows no state 'loop' here", told.getMessage());
  }

  @Test
  void aPathOutOfTheRepositoryIsNotLookedAt() throws IOException {
    Files.writeString(box.home().resolve("Secret.java"), "secret");
    box.write("xx/Secret.java", "a").git("add", "-A");
    Path index = box.root().resolve(".git/index");
    byte[] bytes = Files.readAllBytes(index);
    String letters = new String(bytes, StandardCharsets.ISO_8859_1);
    assertTrue(letters.contains("xx/Secret.java"));
    Files.write(
        index,
        letters.replace("xx/Secret.java", "../Secret.java").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("A.java 2-2, xx/Secret.java all", box.told("HEAD"));
  }

  @Test
  void aFolderThatHasBecomeALinkIsNotFollowedOut() throws IOException {
    Path outside = Files.createDirectories(box.home().resolve("outside"));
    Files.writeString(outside.resolve("B.java"), "secret\n");
    box.write("in/B.java", "b");
    box.git("add", "in/B.java");
    box.git("commit", "-q", "-m", "second");
    Files.delete(box.root().resolve("in/B.java"));
    Files.delete(box.root().resolve("in"));
    Files.createSymbolicLink(box.root().resolve("in"), outside);
    tellsTheLines();
  }

  @Test
  void aFileThatIsTooLargeIsRefused() throws IOException {
    Path large = box.root().resolve(".git/packed-refs");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.setLength((256L << 20) + 1);
    }
    IOException told = assertThrows(IOException.class, () -> box.since("HEAD"));
    assertEquals(large + " is larger than 256 MiB", told.getMessage());
  }

  @Test
  void aSlowRuleDoesNotStopTheWalk() throws IOException {
    box.write(".gitignore", "*a".repeat(40) + "b.java", "*Ignored.java");
    box.write("a".repeat(200) + ".java", "a").write("Ignored.java", "a");
    assertEquals("A.java 2-2, " + "a".repeat(200) + ".java all", box.told("HEAD"));
  }

  @Test
  void damagedBytesAreOneLine() throws IOException {
    for (String file : new String[] {".git/index", ".git/config"}) {
      byte[] sound = Files.readAllBytes(box.root().resolve(file));
      box.writeText(file, "DIRC\0\0\0\2\0\0\0\u007f[[[ no such thing \0\0\0\0");
      IOException told = assertThrows(IOException.class, () -> box.told("main~0"), file);
      assertEquals(1, told.getMessage().lines().count(), told.getMessage());
      Files.write(box.root().resolve(file), sound);
    }
    tellsTheLines();
  }
}
