package dev.overt.analyzer.report.html;

import dev.overt.analyzer.report.BaseFolder;
import java.nio.file.Path;
import java.util.Collection;

/**
 * The folders that findings are counted by: the modules of a build, or, if all lie in one module,
 * the folders of the files.
 */
record Folders(BaseFolder base, boolean byModule) {

  private static final String SOURCES = "/src/";

  /** The folders of these files. */
  static Folders of(Collection<Path> files, BaseFolder base) {
    Folders modules = new Folders(base, true);
    return new Folders(base, files.stream().map(modules::of).distinct().count() > 1);
  }

  /** The folder of a file, as it is written. */
  String of(Path file) {
    String path = base.spelled(file);
    return byModule ? module(path) : folder(path);
  }

  private static String module(String path) {
    int sources = ("/" + path).indexOf(SOURCES);
    return sources < 0 ? folder(path) : sources == 0 ? "." : path.substring(0, sources - 1);
  }

  private static String folder(String path) {
    int name = path.lastIndexOf('/');
    return name <= 0 ? "." : path.substring(0, name);
  }

  /** What the folders are, as the heading of a list. */
  String heading() {
    return byModule ? "Module" : "Folder";
  }
}
