package dev.overt.analyzer.evaluate;

/**
 * Something whose session is over: a session itself, all that comes from one place, or one object.
 *
 * @param extent how much of it
 */
record Closed(Path path, Extent extent, Session.Over over) {

  /** How far an end goes. */
  enum Extent {
    /** The object, and not what is reached from it. */
    ONE,
    /** It and all that is reached from it. */
    ALL,
    /** Of a session what it has read, which it goes on to do. */
    READ
  }

  /** The same end, whatever it came by. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Closed closed && path.equals(closed.path) && extent == closed.extent;
  }

  @Override
  public int hashCode() {
    return path.hashCode() * 31 + extent.hashCode();
  }

  /** Whether it speaks of what is reached by the path. */
  boolean covers(Path other, boolean isOwnRow) {
    if (extent == Extent.READ) {
      return false;
    }
    if (extent == Extent.ALL) {
      return other.base().equals(path.base())
          && (other.equals(path) || other.isBelow(path) || path.attributes().isEmpty());
    }
    boolean isNext = other.attributes().size() == path.attributes().size() + 1;
    return other.equals(path) || isOwnRow && isNext && other.isBelow(path);
  }

  /** Whether it is the session itself that is over. */
  boolean isOf(Session session) {
    return extent == Extent.ALL
        && session instanceof Session.OfObject object
        && path.equals(Path.of(object.base()));
  }
}
