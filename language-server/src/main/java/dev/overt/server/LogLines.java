package dev.overt.server;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What LSP4J has to say goes to the log of the server, one line for each record. */
final class LogLines extends Handler {

  private final Logger root = Logger.getLogger("");
  private final List<Handler> before = Arrays.asList(root.getHandlers());
  private final Consumer<String> log;

  private LogLines(Consumer<String> log) {
    this.log = log;
  }

  /** Until it is closed, nothing else is told. */
  static LogLines to(Consumer<String> log) {
    LogLines lines = new LogLines(log);
    lines.before.forEach(lines.root::removeHandler);
    lines.root.addHandler(lines);
    return lines;
  }

  @Override
  public void publish(LogRecord told) {
    if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
      Throwable cause = told.getThrown();
      String why = cause == null || cause.getMessage() == null ? "" : ": " + cause.getMessage();
      String text = told.getMessage() + why;
      log.accept(text.lines().findFirst().orElse(""));
    }
  }

  @Override
  public void flush() {
    // Each line is written as it comes.
  }

  @Override
  public void close() {
    root.removeHandler(this);
    before.forEach(root::addHandler);
  }
}
