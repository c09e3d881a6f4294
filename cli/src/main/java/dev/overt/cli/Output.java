package dev.overt.cli;

import dev.overt.analyzer.report.CleanText;
import dev.overt.analyzer.report.Layout;
import dev.overt.analyzer.report.ReasonsText;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ReportFormat;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.report.WholeFile;
import dev.overt.analyzer.report.print.Printing;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

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
   * Notices before a long scan that its result would have no place.
   *
   * @param option that names the file
   * @throws Mistake if the file can't be written
   */
  void check(String option, Path file) {
    tell(mistake(option, file));
  }

  private static void tell(Optional<String> mistake) {
    if (mistake.isPresent()) {
      throw new Mistake(mistake.get());
    }
  }

  /** Why a file can't be written, if that is seen already. */
  Optional<String> mistake(String option, Path file) {
    Path path = surroundings.resolved(file);
    Path folder = path.getParent();
    if (Files.isDirectory(path)) {
      return Optional.of(unwritable(option, file, "it is a folder"));
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(unwritable(option, file, "there is no such folder"));
    }
    return Files.isWritable(Files.exists(path) ? path : folder)
        ? Optional.empty()
        : Optional.of(unwritable(option, file, "no permission"));
  }

  /** How reports are printed to standard output. */
  Content text(ScannedProject project, ReportFormat format, Path root) {
    return out -> printing(format, style, root).write(project, format, out);
  }

  /** How reports are printed to files. */
  Content plain(ScannedProject project, ReportFormat format, Path root) {
    return out -> printing(format, Style.PLAIN, root).write(project, format, out);
  }

  /** People click on paths where they stand; programs read them elsewhere. */
  private Printing printing(ReportFormat format, Style shown, Path root) {
    Path base = format.isForPeople() ? surroundings.folder() : root;
    return new Printing(base, Version.current(), shown, layout);
  }

  /** Prints why calls are unknown, beside the report. */
  void writeReasons(Report report) {
    try {
      ReasonsText.write(report, CleanText.to(surroundings.err(), Style.PLAIN));
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
    tell(tryFile(option, file, content));
  }

  /** Writes a file; if that fails, says why. */
  Optional<String> tryFile(String option, Path file, Content content) {
    Optional<String> mistake = mistake(option, file);
    if (mistake.isPresent()) {
      return mistake;
    }
    try {
      WholeFile.write(
          surroundings.resolved(file), out -> content.write(CleanText.to(out, Style.PLAIN)));
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(unwritable(option, file, String.valueOf(failure.getMessage())));
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
      content.write(CleanText.to(out, style));
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

  private static String unwritable(String option, Path file, String why) {
    return "%s: cannot write file: %s: %s".formatted(option, file, why);
  }
}
