package dev.overt.cli;

/** The user's mistake, in one line that names the option or the file. */
final class Mistake extends RuntimeException {
  Mistake(String line) {
    super(line);
  }
}
