package dev.overt.cli;

import java.io.File;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * All of the process that a run may touch.
 *
 * @param folder what relative paths start from
 * @param out bare, so that a broken pipe is seen
 */
record Surroundings(
    Path folder, OutputStream out, PrintWriter err, Map<String, String> environment) {

  private static final int WIDTH = 100;

  Surroundings {
    environment = Map.copyOf(environment);
  }

  /**
   * Whether a stream of the process is a terminal: the launcher says so, which knows better than
   * Java does.
   *
   * @param descriptor 1 for standard output, 2 for standard error
   */
  boolean isTerminal(int descriptor) {
    return environment.getOrDefault("OVERT_TERMINALS", "").contains(Integer.toString(descriptor));
  }

  /** A line in which files are named as the user would. */
  String shown(String line) {
    String start = folder + File.separator;
    return line.startsWith(start)
        ? line.substring(start.length())
        : line.replace(": " + start, ": ");
  }

  /** Where a path of the user's lies. */
  Path resolved(Path path) {
    return folder.resolve(path).normalize();
  }

  /** Columns of a line of text: those that a terminal has, elsewhere as many as read well. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return isTerminal(1) && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : WIDTH;
  }
}
