package dev.overt.cli;

import java.util.List;

/** The user's mistakes, each in one line that names the option or the file. */
final class Mistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  Mistake(String line) {
    this(List.of(line));
  }

  Mistake(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  List<String> lines() {
    return lines;
  }
}
