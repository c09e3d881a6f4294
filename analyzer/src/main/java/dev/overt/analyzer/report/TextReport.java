package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.finding.Edit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a report for people, as compilers do: place, message, source line, and the witness below.
 * Each part can be had alone; all texts end with a line break.
 */
public final class TextReport {

  private final BaseFolder base;
  private final Style style;
  private final Layout layout;

  /** Paths below the base folder are printed relative to it. */
  public TextReport(Path base, Style style, Layout layout) {
    this.base = new BaseFolder(base);
    this.style = style;
    this.layout = layout;
  }

  /** Prints all findings, then the gaps, the remarks, and what it comes to. */
  public void write(Report report, Appendable out) throws IOException {
    // Findings are sorted by file, so one open file is all that has to be kept.
    SourceLines source = new SourceLines(Path.of(""), List.of());
    for (Edit edit : report.edits()) {
      Path file = base.absolute(edit.lead().point().file());
      source = file.equals(source.file()) ? source : SourceLines.of(file);
      out.append(new FindingText(base, style, layout).of(edit, source)).append('\n');
    }
    for (Gap gap : report.gaps()) {
      out.append(gap(gap));
    }
    if (layout.isQuiet()) {
      return;
    }
    for (Remark remark : report.remarks()) {
      out.append(remark(remark));
    }
    out.append(summary(report));
  }

  /** One finding with its source line, which is read from its file, and what is mended with it. */
  public String edit(Edit edit) {
    return new FindingText(base, style, layout)
        .of(edit, SourceLines.of(base.absolute(edit.lead().point().file())));
  }

  /** One line that says what could not be read. */
  public String gap(Gap gap) {
    String label = style.show(Style.Part.WARNING, "gap:");
    return broken("%s %s: %s".formatted(label, base.spelled(gap.subject()), gap.reason()));
  }

  /** One line. */
  public String remark(Remark remark) {
    String file = base.spelled(remark.subject());
    String place = remark.line() == 0 ? file : file + ":" + remark.line();
    return broken(
        "%s %s: %s".formatted(style.show(Style.Part.NOTE, "note:"), place, remark.text()));
  }

  /** What it comes to: how many findings of which rule, what was read, what would help. */
  public String summary(Report report) {
    return (new Summary(report, style).text() + silencers(report))
        .lines()
        .map(this::broken)
        .collect(Collectors.joining());
  }

  /** Which files keep something out of the report, in one line with its break, if any does. */
  public String silencers(Report report) {
    return new SilencersText(base).of(report);
  }

  private String broken(String line) {
    return String.join("\n", Wording.hanging(line, layout.width(), "    ")) + "\n";
  }

  /** The gist of the summary in one line, without a line break. */
  public String total(Report report) {
    return new Summary(report, style).line();
  }
}
