package dev.overt.analyzer.project;

/**
 * How many libraries of a class path are known, those without classes left out.
 *
 * @param byHand of these a catalog speaks that somebody has written
 * @param byFacts of these one was derived
 * @param notAtAll what calls of these do is not known
 */
public record LibraryCount(int byHand, int byFacts, int notAtAll) {

  /** There are none. */
  public static final LibraryCount NONE = new LibraryCount(0, 0, 0);

  /** The same, and one more. */
  public LibraryCount and(boolean isByHand, boolean isByFacts) {
    return new LibraryCount(
        byHand + (isByHand ? 1 : 0),
        byFacts + (!isByHand && isByFacts ? 1 : 0),
        notAtAll + (isByHand || isByFacts ? 0 : 1));
  }

  /** How many there are. */
  public int all() {
    return byHand + byFacts + notAtAll;
  }
}
