package dev.overt.analyzer.evaluate;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a stored object is reached: from where, over which attributes. An element of a collection has
 * the path of the collection.
 */
record Path(Base base, List<String> attributes) {

  /** What is further away is not told apart. */
  private static final int MOST = 5;

  Path {
    attributes = List.copyOf(attributes);
  }

  static Path of(Base base) {
    return new Path(base, List.of());
  }

  Path then(String attribute) {
    return then(List.of(attribute));
  }

  Path then(List<String> more) {
    List<String> all = Stream.concat(attributes.stream(), more.stream()).limit(MOST).toList();
    return new Path(base, all);
  }

  /** Whether it goes on where the other ends. */
  boolean isBelow(Path other) {
    int length = other.attributes.size();
    return base.equals(other.base)
        && attributes.size() > length
        && attributes.subList(0, length).equals(other.attributes);
  }
}
