package dev.overt.analyzer.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Source files that a report shows parts of; some of them are kept. */
public final class SourceFiles {

  private static final int KEPT = 400;

  private final BaseFolder base;
  private final Map<Path, SourceLines> kept = new HashMap<>();

  /** Files are found from the base folder on. */
  public SourceFiles(BaseFolder base) {
    this.base = base;
  }

  /** The lines of a file; none, if it can't be read. */
  public SourceLines lines(Path file) {
    if (kept.size() > KEPT) {
      kept.clear();
    }
    return kept.computeIfAbsent(base.absolute(file), SourceLines::of);
  }
}
