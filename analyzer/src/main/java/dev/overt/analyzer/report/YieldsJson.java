package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.FileYields;
import dev.overt.analyzer.code.Gap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints where code may wait for programs, in a form that only grows. */
public final class YieldsJson {

  private static final int FORM = 1;

  private final BaseFolder base;
  private final String version;

  /** Paths below the base folder are printed relative to it; the version is the tool's. */
  public YieldsJson(Path base, String version) {
    this.base = new BaseFolder(base);
    this.version = version;
  }

  /** Prints the files that have any, and what could not be read, as one JSON object. */
  public void write(List<FileYields> files, List<Gap> gaps, Appendable out) throws IOException {
    new Json()
        .with("form", FORM)
        .with("tool", SuspensionJson.tool(version))
        .with("read", files.size())
        .with("files", files.stream().filter(FileYields::hasAny).map(this::file).toList())
        .with("gaps", new GapsText(base).json(gaps))
        .write(out);
  }

  private Json file(FileYields file) {
    SuspensionJson points = new SuspensionJson(base);
    return new Json()
        .with("file", base.spelled(file.file()))
        .with("suspensions", file.suspensions().stream().map(points::of).toList());
  }
}
