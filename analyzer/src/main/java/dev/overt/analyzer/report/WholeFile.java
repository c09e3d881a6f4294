package dev.overt.analyzer.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes files that hold all of their text or what they held before: the text goes into a file
 * beside, which takes the place of the other one in one step. What is no regular file, such as a
 * device, and what lies in a folder that takes no more files, is written to where it is.
 */
public final class WholeFile {

  private static final int MOST_NAMES = 100;

  private WholeFile() {}

  /** What is written. */
  public interface Content {
    /** Writes all of it. */
    void write(Writer out) throws IOException;
  }

  /** Writes a file in UTF-8. */
  public static void write(Path file, Content content) throws IOException {
    Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    boolean isOrdinary =
        Files.isRegularFile(real) || !Files.exists(real, LinkOption.NOFOLLOW_LINKS);
    if (isOrdinary && Files.isWritable(real.getParent())) {
      writeBeside(real, content);
    } else {
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        content.write(out);
      }
    }
  }

  private static void writeBeside(Path file, Content content) throws IOException {
    Path beside = beside(file);
    // Deletes it when a signal ends the process, too.
    beside.toFile().deleteOnExit();
    try {
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        content.write(out);
      }
      permit(file, beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** A new file, with the permissions that new files have. */
  private static Path beside(Path file) throws IOException {
    for (int number = 0; number < MOST_NAMES; number++) {
      Path beside =
          file.resolveSibling(
              ".%s.%d-%d.tmp".formatted(file.getFileName(), ProcessHandle.current().pid(), number));
      try {
        Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW).close();
        return beside;
      } catch (FileAlreadyExistsException taken) {
        // The next one may be free.
      }
    }
    throw new IOException("there are too many unfinished files");
  }

  private static void permit(Path old, Path made) throws IOException {
    PosixFileAttributeView before = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    PosixFileAttributeView after = Files.getFileAttributeView(made, PosixFileAttributeView.class);
    if (before != null && after != null) {
      try {
        after.setPermissions(before.readAttributes().permissions());
      } catch (NoSuchFileException isNew) {
        // It has those of new files already.
      }
    }
  }
}
