package dev.overt.analyzer.code;

import java.util.Comparator;

/**
 * Something that is worth to know and does no harm, such as a suppression that silences nothing.
 *
 * @param subject the file
 * @param line from 1; 0 if it is about the whole file
 * @param text one line, without a full stop
 */
public record Remark(String subject, int line, String text) implements Comparable<Remark> {

  private static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::subject)
          .thenComparingInt(Remark::line)
          .thenComparing(Remark::text);

  public Remark {
    text = Visible.line(text);
  }

  @Override
  public int compareTo(Remark other) {
    return ORDER.compare(this, other);
  }
}
