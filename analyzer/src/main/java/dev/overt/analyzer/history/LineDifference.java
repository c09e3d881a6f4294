package dev.overt.analyzer.history;

import dev.overt.analyzer.history.Changes.Lines;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The lines of a text that an earlier one does not have. */
final class LineDifference {

  /** Lines of texts from which on the exact comparison could take minutes. */
  private static final int MANY = 50_000;

  private LineDifference() {}

  static List<Lines> between(byte[] before, byte[] now) {
    RawText old = new RawText(withoutReturns(before));
    RawText present = new RawText(withoutReturns(now));
    HistogramDiff diff = new HistogramDiff();
    if (old.size() + present.size() > MANY) {
      // A region that is hard to compare then counts as changed.
      diff.setFallbackAlgorithm(null);
    }
    return diff.diff(RawTextComparator.DEFAULT, old, present).stream()
        .filter(edit -> edit.getLengthB() > 0)
        .map(edit -> new Lines(edit.getBeginB() + 1, edit.getEndB()))
        .toList();
  }

  /** Git may have written the same line with another end. */
  static byte[] withoutReturns(byte[] text) {
    ByteArrayOutputStream bare = new ByteArrayOutputStream(text.length);
    for (int at = 0; at < text.length; at++) {
      if (text[at] != '\r' || at + 1 == text.length || text[at + 1] != '\n') {
        bare.write(text[at]);
      }
    }
    return bare.toByteArray();
  }
}
