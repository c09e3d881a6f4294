package dev.overt.analyzer.evaluate.stored.value;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a stored object is reached: from where, over which attributes. An element of a collection has
 * the path of the collection.
 */
public record StoredPath(PathRoot base, List<String> attributes) {

  /** What is further away is not told apart. */
  private static final int MOST = 5;

  public StoredPath {
    attributes = List.copyOf(attributes);
  }

  public static StoredPath of(PathRoot base) {
    return new StoredPath(base, List.of());
  }

  public StoredPath then(String attribute) {
    return then(List.of(attribute));
  }

  public StoredPath then(List<String> more) {
    List<String> all = Stream.concat(attributes.stream(), more.stream()).limit(MOST).toList();
    return new StoredPath(base, all);
  }

  /** Whether it goes on where the other ends. */
  public boolean isBelow(StoredPath other) {
    int length = other.attributes.size();
    return base.equals(other.base)
        && attributes.size() > length
        && attributes.subList(0, length).equals(other.attributes);
  }
}
