package dev.overt.analyzer.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files as the system tells of them without reading them; two are equal if nothing has changed.
 *
 * @param states of the files that are there
 */
record FileStates(List<State> states) {

  /** One file. */
  record State(Path file, long size, FileTime changed, Object key) {}

  FileStates {
    states = List.copyOf(states);
  }

  /** Of files, and of all files in folders; what is not there has no state. */
  static FileStates of(Collection<Path> paths) {
    List<State> states = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> found = Files.walk(path)) {
        found.forEach(file -> add(file, states));
      } catch (IOException | UncheckedIOException missing) {
        // Of a folder that cannot be listed, nothing is read either.
        continue;
      }
    }
    return new FileStates(states);
  }

  private static void add(Path file, List<State> states) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (!now.isDirectory()) {
        String key = String.valueOf(now.fileKey());
        states.add(new State(file, now.size(), now.lastModifiedTime(), key));
      }
    } catch (IOException gone) {
      return;
    }
  }
}
