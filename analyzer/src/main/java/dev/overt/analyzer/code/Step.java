package dev.overt.analyzer.code;

/**
 * One stop of a witness.
 *
 * @param point where it is
 * @param member the member around it, such as {@code com.acme.Shop#find(java.lang.String)}
 * @param called what is called or touched there, in the same form
 * @param text what happens there, in words without a full stop
 * @param kind who wrote the call
 */
public record Step(SourcePoint point, String member, String called, String text, Kind kind)
    implements Comparable<Step> {

  /** Who wrote the call that a step makes. */
  public enum Kind {
    /** It stands in the source. */
    WRITTEN,
    /** The language makes it: {@code toString()} in a concatenation, say. */
    IMPLIED,
    /** Whoever takes an object apart makes it: a serializer, say. */
    READ,
    /** A framework makes it when it writes what a method returned. */
    RESULT,
    /** A lazy value makes it, when somebody subscribes to it. */
    DEFERRED
  }

  /** A step by a call that stands in the source. */
  public Step(SourcePoint point, String member, String called, String text) {
    this(point, member, called, text, Kind.WRITTEN);
  }

  @Override
  public int compareTo(Step other) {
    int byPoint = point.compareTo(other.point);
    return byPoint != 0 ? byPoint : called.compareTo(other.called);
  }
}
