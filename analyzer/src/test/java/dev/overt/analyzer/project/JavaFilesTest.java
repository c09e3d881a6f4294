package dev.overt.analyzer.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaFilesTest {

  @TempDir private Path folder;

  @Test
  void hiddenFoldersAndFilesWithoutCodeAreLeftOut() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve(".git/x"));
    Files.createDirectories(folder.resolve("Folder.java"));
    for (Path file :
        List.of(folder.resolve("A.java"), hidden.resolve("B.java"), folder.resolve(".C.java"))) {
      Files.writeString(file, "");
    }
    Files.writeString(folder.resolve("module-info.java"), "");
    assertEquals(List.of(folder.resolve("A.java")), JavaFiles.below(folder).files().toList());
    assertEquals(
        List.of(hidden.resolve("B.java")),
        JavaFiles.below(hidden.resolve("B.java")).files().toList());
  }

  @Test
  void aFolderThatKeepsItsFilesCostsItself() throws IOException {
    JavaFiles found = JavaFiles.below(folder);
    Path shut = folder.resolve("shut");
    found.visitFileFailed(shut, new AccessDeniedException("shut"));
    found.postVisitDirectory(folder, new IOException("broken off"));
    found.visitFileFailed(folder.resolve("gone"), new NoSuchFileException("gone"));
    assertEquals(List.of(shut, folder), found.unlisted().toList());
  }

  @Test
  void aFolderThatIsNotThereHasNoFiles() {
    JavaFiles found = JavaFiles.below(folder.resolve("nowhere"));
    assertTrue(found.files().findAny().isEmpty());
    assertTrue(found.unlisted().findAny().isEmpty());
  }
}
