package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;

/** The bounds that inference variables got, in their order, so that they can be taken back. */
final class BoundLog {

  private final List<List<Type>> extended = new ArrayList<>();

  /** Tells that a list of bounds got one more at its end. */
  void add(List<Type> bounds) {
    extended.add(bounds);
  }

  /** The number of bounds so far. */
  int size() {
    return extended.size();
  }

  /** Takes back all but so many bounds. */
  void cutTo(int size) {
    while (extended.size() > size) {
      List<Type> bounds = extended.remove(extended.size() - 1);
      bounds.remove(bounds.size() - 1);
    }
  }
}
