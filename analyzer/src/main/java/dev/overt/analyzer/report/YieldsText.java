package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.FileYields;
import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.code.Gap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints source with its suspension points in the margin: {@code await} where the source shows one,
 * {@code hidden} where it does not, {@code lost} where nobody waits for work.
 */
public final class YieldsText {

  private final BaseFolder base;
  private final Margin margin;

  /**
   * Paths below the base folder are printed relative to it.
   *
   * @param style how marks look
   * @param width columns that notes are broken at
   */
  public YieldsText(Path base, Style style, int width) {
    this.base = new BaseFolder(base);
    this.margin = new Margin(style, width);
  }

  /** Prints one file from its first line to its last, and what could not be read. */
  public void writeWhole(FileYields file, List<Gap> gaps, Appendable out) throws IOException {
    print(file, margin.whole(file, source(file)), out);
    end(List.of(file), gaps, out);
  }

  /** Prints of each file that has any the lines around them, and one line that sums up. */
  public void write(List<FileYields> files, List<Gap> gaps, Appendable out) throws IOException {
    for (FileYields file : files) {
      if (file.hasAny()) {
        print(file, margin.excerpts(file, source(file)), out);
      }
    }
    end(files, gaps, out);
  }

  private void end(List<FileYields> files, List<Gap> gaps, Appendable out) throws IOException {
    new GapsText(base).write(gaps, out);
    out.append(summary(files)).append('\n');
  }

  private SourceLines source(FileYields file) {
    return SourceLines.of(base.absolute(file.file()));
  }

  private void print(FileYields file, String lines, Appendable out) throws IOException {
    out.append(base.spelled(file.file())).append('\n').append(lines).append('\n');
  }

  private static String summary(List<FileYields> files) {
    List<Suspension> all = files.stream().flatMap(file -> file.suspensions().stream()).toList();
    long lost = all.stream().filter(SuspensionWords::isLost).count();
    long hidden = all.stream().filter(Suspension.Hidden.class::isInstance).count() - lost;
    long having = files.stream().filter(FileYields::hasAny).count();
    List<String> parts = new ArrayList<>();
    parts.add(Wording.count((int) (all.size() - hidden - lost), "explicit suspension point"));
    parts.add("%d hidden".formatted(hidden));
    if (lost > 0) {
      parts.add("%d lost".formatted(lost));
    }
    return "%s, in %d of %s"
        .formatted(String.join(", ", parts), having, Wording.count(files.size(), "file"));
  }
}
