package dev.overt.analyzer.evaluate;

/**
 * Something whose session is over: a session itself, all that comes from one place, or one object.
 *
 * @param isAll whether so is all that is reached from it
 */
record Closed(Path path, boolean isAll, Session.Over over) {

  /** Whether it speaks of what is reached by the path. */
  boolean covers(Path other, boolean isOwnRow) {
    if (isAll) {
      return other.base().equals(path.base())
          && (other.equals(path) || other.isBelow(path) || path.attributes().isEmpty());
    }
    boolean isNext = other.attributes().size() == path.attributes().size() + 1;
    return other.equals(path) || isOwnRow && isNext && other.isBelow(path);
  }
}
