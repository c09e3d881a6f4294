package dev.overt.analyzer.evaluate.stored.value;

import dev.overt.analyzer.evaluate.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is in memory of all objects that have a path: of each element of a collection, for one. A
 * loop over all of them, or a function that is run with each, has loaded it.
 */
public record LoadedPaths(Set<StoredPath> paths) {

  /** Nothing. */
  public static final LoadedPaths NONE = new LoadedPaths(Set.of());

  /**
   * What was loaded between two points of some objects.
   *
   * @param elements the objects; other ones may be others by the next time
   */
  public static LoadedPaths between(LoadState before, LoadState after, Set<Stored> elements) {
    Set<StoredPath> paths = new LinkedHashSet<>();
    for (StoredPath path : after.loaded()) {
      if (!before.loaded().contains(path) && elements.stream().anyMatch(each -> is(path, each))) {
        paths.add(path);
      }
    }
    return paths.isEmpty() ? NONE : new LoadedPaths(paths);
  }

  private static boolean is(StoredPath path, Stored element) {
    return element instanceof Stored.Entity entity && path.isBelow(entity.path())
        || element instanceof Stored.Handle handle && path.isBelow(handle.path());
  }

  /** These and others. */
  public LoadedPaths and(LoadedPaths others) {
    Set<StoredPath> all = new LinkedHashSet<>(paths);
    all.addAll(others.paths);
    return new LoadedPaths(all);
  }

  /** A value of which this is known. */
  public Value in(Value value) {
    Set<Stored> contents = value.contents(Stored.class);
    if (paths.isEmpty() || contents.isEmpty()) {
      return value;
    }
    return value.with(Stored.class, in(contents));
  }

  /** Objects of which this is known. */
  public Set<Stored> in(Set<Stored> contents) {
    Set<Stored> known = new LinkedHashSet<>();
    for (Stored each : contents) {
      if (each instanceof Stored.Entity entity) {
        known.add(entity.with(entity.birth().with(from(entity.path().base()))));
      } else if (each instanceof Stored.Handle handle) {
        known.add(handle.with(handle.birth().with(from(handle.path().base()))));
      } else {
        known.add(each);
      }
    }
    return known;
  }

  /** What of the objects that come from one place, as paths from there. */
  public Set<List<String>> from(PathRoot base) {
    Set<List<String>> attributes = new LinkedHashSet<>();
    for (StoredPath path : paths) {
      if (path.base().equals(base)) {
        attributes.add(path.attributes());
      }
    }
    return attributes;
  }
}
