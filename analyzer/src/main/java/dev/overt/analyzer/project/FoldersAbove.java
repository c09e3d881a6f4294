package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Folders with those that they lie in, up to the root: where tools look for their settings. */
public final class FoldersAbove {

  private FoldersAbove() {}

  /** Some absolute folders and all above, each once, a folder before those above it. */
  public static Set<Path> of(Collection<Path> folders) {
    Set<Path> all = new LinkedHashSet<>();
    for (Path folder : folders) {
      Path at = folder;
      while (at != null && all.add(at)) {
        at = at.getParent();
      }
    }
    return all;
  }
}
