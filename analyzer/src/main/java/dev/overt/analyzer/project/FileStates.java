package dev.overt.analyzer.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files as the system tells of them without reading them; two are equal if nothing has changed.
 *
 * @param states of the files that are there, sorted
 * @param isWhole whether all folders could be listed, and no file vanished meanwhile
 */
public record FileStates(List<State> states, boolean isWhole) {

  /**
   * One file.
   *
   * @param changed when its content was
   * @param identity what else tells it from another file there: its number, and when anything of it
   *     was changed, as far as the system says so
   */
  public record State(Path file, long size, FileTime changed, String identity) {}

  public FileStates {
    states = states.stream().sorted(Comparator.comparing(State::file)).toList();
  }

  /** Of files, and of all files in folders; what is not there has no state. */
  public static FileStates of(Collection<Path> paths) {
    List<State> states = new ArrayList<>();
    boolean isWhole = true;
    for (Path path : paths) {
      isWhole &= Files.notExists(path) || isAdded(path, states);
    }
    return new FileStates(states, isWhole);
  }

  /** Adds what can be listed; of a folder that cannot, nothing is read either. */
  private static boolean isAdded(Path path, List<State> states) {
    try (Stream<Path> found = Files.walk(path)) {
      boolean isWhole = true;
      for (Path file : (Iterable<Path>) found::iterator) {
        isWhole &= isStated(file, states);
      }
      return isWhole;
    } catch (IOException | UncheckedIOException missing) {
      return false;
    }
  }

  private static boolean isStated(Path file, List<State> states) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (!now.isDirectory()) {
        String identity = now.fileKey() + " " + touched(file);
        states.add(new State(file, now.size(), now.lastModifiedTime(), identity));
      }
      return true;
    } catch (IOException gone) {
      return false;
    }
  }

  private static String touched(Path file) throws IOException {
    try {
      return String.valueOf(Files.getAttribute(file, "unix:ctime"));
    } catch (UnsupportedOperationException | IllegalArgumentException isNotTold) {
      return "";
    }
  }
}
