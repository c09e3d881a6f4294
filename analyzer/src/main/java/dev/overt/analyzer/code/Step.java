package dev.overt.analyzer.code;

/**
 * One stop of a witness.
 *
 * @param point where it is
 * @param member the member around it, such as {@code com.acme.Shop#find(java.lang.String)}
 * @param called what is called or touched there, in the same form
 * @param text what happens there, in words without a full stop
 */
public record Step(SourcePoint point, String member, String called, String text)
    implements Comparable<Step> {
  @Override
  public int compareTo(Step other) {
    int byPoint = point.compareTo(other.point);
    return byPoint != 0 ? byPoint : called.compareTo(other.called);
  }
}
