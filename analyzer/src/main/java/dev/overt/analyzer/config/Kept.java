package dev.overt.analyzer.config;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Tells which source files are read, and counts the others. */
public final class Kept implements Predicate<Path> {

  private final Settings.Sources wanted;
  private final Set<Path> leftOut = ConcurrentHashMap.newKeySet();

  /** As settings want it. */
  public Kept(Settings.Sources wanted) {
    this.wanted = wanted;
  }

  @Override
  public boolean test(Path file) {
    boolean isKept = wanted.hold(file);
    if (!isKept) {
      leftOut.add(file);
    }
    return isKept;
  }

  /** How many files were not kept. */
  public int leftOut() {
    return leftOut.size();
  }
}
