package dev.overt.analyzer.report;

/** Paths that have little room: outer folders are left out, and no name is broken. */
final class ShortPath {

  private static final String LEFT_OUT = "...";

  private ShortPath() {}

  /** The path, without as many of its first folders as have no room; at least the file's name. */
  static String of(String path, int room) {
    if (path.length() <= room) {
      return path;
    }
    int slash = path.indexOf('/', 1);
    while (slash >= 0 && LEFT_OUT.length() + path.length() - slash > room) {
      slash = path.indexOf('/', slash + 1);
    }
    return slash < 0 ? path.substring(path.lastIndexOf('/') + 1) : LEFT_OUT + path.substring(slash);
  }
}
