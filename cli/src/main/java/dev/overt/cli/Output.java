package dev.overt.cli;

import dev.overt.analyzer.report.Layout;
import dev.overt.analyzer.report.Printing;
import dev.overt.analyzer.report.ReasonsText;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ReportFormat;
import dev.overt.analyzer.report.Style;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where text goes: into files, or to standard output.
 *
 * @param style of what goes to standard output
 * @param layout of reports for people
 */
record Output(Surroundings surroundings, Style style, Layout layout) {

  /** Of what has no reports. */
  Output(Surroundings surroundings, Style style) {
    this(surroundings, style, Layout.USUAL);
  }

  /** What is printed. */
  interface Content {
    void write(Appendable out) throws IOException;
  }

  /**
   * Notices before a long scan that its report would have no place.
   *
   * @param option that names the file
   * @throws Mistake if the file can't be written
   */
  void check(String option, Path file) {
    Path path = surroundings.resolved(file);
    boolean isWritable =
        Files.exists(path)
            ? !Files.isDirectory(path) && Files.isWritable(path)
            : Files.isDirectory(path.getParent()) && Files.isWritable(path.getParent());
    if (!isWritable) {
      throw unwritable(option, file);
    }
  }

  /** How reports are printed to standard output. */
  Content text(Report report, ReportFormat format, Path root) {
    return out -> printing(format, style, root).write(report, format, out);
  }

  /** How reports are printed to files. */
  Content plain(Report report, ReportFormat format, Path root) {
    return out -> printing(format, Style.PLAIN, root).write(report, format, out);
  }

  /** People click on paths where they stand; programs read them elsewhere. */
  private Printing printing(ReportFormat format, Style shown, Path root) {
    Path base = format == ReportFormat.TEXT ? surroundings.folder() : root;
    return new Printing(base, Version.current(), shown, layout);
  }

  /** Prints why calls are unknown, beside the report. */
  void writeReasons(Report report) {
    try {
      ReasonsText.write(report, surroundings.err());
    } catch (IOException failure) {
      throw new Mistake("cannot write to standard error: " + failure.getMessage());
    }
  }

  /**
   * Writes a file.
   *
   * @param option that names the file
   * @throws Mistake if it can't be written
   */
  void writeFile(String option, Path file, Content content) {
    try (Writer out =
        Files.newBufferedWriter(surroundings.resolved(file), StandardCharsets.UTF_8)) {
      content.write(out);
    } catch (IOException failure) {
      throw unwritable(option, file);
    }
  }

  /**
   * Writes to standard output.
   *
   * @throws Mistake if it can't be written
   */
  void write(Content content) {
    try {
      Writer out = new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8);
      content.write(out);
      out.flush();
    } catch (IOException failure) {
      if (!isBrokenPipe(failure)) {
        throw new Mistake("cannot write to standard output: " + failure.getMessage());
      }
    }
  }

  /**
   * The reader, such as {@code head}, has seen enough. The JDK tells so by the system's words only.
   */
  private static boolean isBrokenPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  private static Mistake unwritable(String option, Path file) {
    return new Mistake(option + ": cannot write file: " + file);
  }
}
