package dev.overt.analyzer.code;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody meant who wrote a word that does not exist. */
public final class Nearest {

  private Nearest() {}

  /** The word that differs in the fewest letters, if it differs in few; the first among equals. */
  public static Optional<String> to(String wrong, Collection<String> words) {
    int most = Math.max(1, wrong.length() / 3);
    return words.stream()
        .filter(word -> distance(wrong, word) <= most)
        .min(Comparator.comparingInt((String word) -> distance(wrong, word)));
  }

  /** A question to be put behind a message, or nothing. */
  public static String question(String wrong, Collection<String> words) {
    return to(wrong, words).map("; did you mean '%s'?"::formatted).orElse("");
  }

  private static int distance(String left, String right) {
    return new Distance(left, right, new int[left.length() + 1][right.length() + 1]).value();
  }

  /** Letters to insert, delete, replace, or swap with their neighbour. */
  private record Distance(String left, String right, int[][] cost) {

    int value() {
      for (int i = 0; i <= left.length(); i++) {
        for (int j = 0; j <= right.length(); j++) {
          cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(i, j);
        }
      }
      return cost[left.length()][right.length()];
    }

    private int cheapest(int i, int j) {
      boolean isSame = left.charAt(i - 1) == right.charAt(j - 1);
      int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
      best = Math.min(best, cost[i - 1][j - 1] + (isSame ? 0 : 1));
      boolean isSwapped =
          i > 1
              && j > 1
              && left.charAt(i - 1) == right.charAt(j - 2)
              && left.charAt(i - 2) == right.charAt(j - 1);
      return isSwapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
  }
}
