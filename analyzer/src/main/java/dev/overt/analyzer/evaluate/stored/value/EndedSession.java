package dev.overt.analyzer.evaluate.stored.value;

/**
 * Something whose session is over: a session itself, all that comes from one place, or one object.
 *
 * @param extent how much of it
 */
public record EndedSession(StoredPath path, Extent extent, ReadSession.Over over) {

  /** How far an end goes. */
  public enum Extent {
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
    return other instanceof EndedSession closed
        && path.equals(closed.path)
        && extent == closed.extent;
  }

  @Override
  public int hashCode() {
    return path.hashCode() * 31 + extent.hashCode();
  }

  /** Whether it speaks of what is reached by the path. */
  public boolean covers(StoredPath other, boolean isOwnRow) {
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
  public boolean isOf(ReadSession session) {
    return extent == Extent.ALL
        && session instanceof ReadSession.OfObject object
        && path.equals(StoredPath.of(object.base()));
  }
}
