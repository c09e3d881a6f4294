package dev.overt.analyzer.syntax;

/**
 * Lines of which the source itself says that a rule may be broken there.
 *
 * @param rule its id, or {@link #ANY}; as written, perhaps of no rule at all
 * @param line where the comment or annotation stands
 * @param first line that it speaks of
 * @param last line that it speaks of
 * @param reason as written, or empty
 */
public record Allowance(String rule, int line, int first, int last, String reason) {

  /** Stands for every rule. */
  public static final String ANY = "*";

  /** Whether it speaks of a line. */
  public boolean covers(int place) {
    return first <= place && place <= last;
  }
}
