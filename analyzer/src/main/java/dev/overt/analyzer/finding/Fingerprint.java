package dev.overt.analyzer.finding;

import dev.overt.analyzer.code.Sha256;
import java.util.HexFormat;

/**
 * Names a finding in a way that survives edits elsewhere in the file: it holds no line number.
 *
 * @param value sixteen hexadecimal digits
 */
public record Fingerprint(String value) {

  /** Sixty-four bits: two findings of one project do not meet by chance. */
  private static final int BYTES = 8;

  /** Of the {@code ordinal}-th finding that its rule, its member and what is called there name. */
  static Fingerprint of(Finding finding, int ordinal) {
    // A line break is in none of the parts, so no two lists of parts make the same text.
    String named =
        String.join(
            "\n",
            finding.rule(),
            finding.at().member(),
            finding.at().called(),
            Integer.toString(ordinal));
    byte[] digest = Sha256.of(named);
    return new Fingerprint(HexFormat.of().formatHex(digest, 0, BYTES));
  }
}
