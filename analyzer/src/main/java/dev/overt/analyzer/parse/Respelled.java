package dev.overt.analyzer.parse;

import java.util.Arrays;

/** A text in another spelling with the same lines, and where each of its characters comes from. */
final class Respelled {

  private final String text;
  private final String source;

  /** Where a piece begins in the text; it goes on to the next piece. */
  private final int[] pieces;

  /** Where it begins in the source. */
  private final int[] origins;

  private Respelled(Changes changes) {
    this.text = changes.text.toString();
    this.source = changes.source;
    this.pieces = Arrays.copyOf(changes.pieces, changes.count);
    this.origins = Arrays.copyOf(changes.origins, changes.count);
  }

  private Respelled(Respelled like, String text) {
    this.text = text;
    this.source = like.source;
    this.pieces = like.pieces;
    this.origins = like.origins;
  }

  /** The same with another text of this length. */
  Respelled as(String spelling) {
    return new Respelled(this, spelling);
  }

  /** The text in its new spelling. */
  String text() {
    return text;
  }

  /** Where the character at an offset of the text stands in the source, or what it replaces. */
  int origin(int offset) {
    int found = Arrays.binarySearch(pieces, offset);
    int piece = found >= 0 ? found : -found - 2;
    if (piece < 0) {
      return offset;
    }
    int end = piece + 1 < origins.length ? origins[piece + 1] : source.length();
    return Math.min(origins[piece] + offset - pieces[piece], Math.max(origins[piece], end - 1));
  }

  /** Changes of a text, made from its begin to its end. */
  static final class Changes {
    private final String source;
    private final StringBuilder text;
    private int[] pieces = new int[16];
    private int[] origins = new int[16];
    private int count;
    private int read;

    Changes(String source) {
      this.source = source;
      this.text = new StringBuilder(source.length() + 64);
    }

    /** Replaces what stands between two offsets of the source, behind all earlier changes. */
    void replace(int begin, int end, String replacement) {
      text.append(source, read, begin);
      piece(begin);
      text.append(replacement);
      read = end;
      piece(end);
    }

    Respelled done() {
      text.append(source, read, source.length());
      return new Respelled(this);
    }

    private void piece(int origin) {
      if (count > 0 && pieces[count - 1] == text.length()) {
        origins[count - 1] = origin;
        return;
      }
      if (count == pieces.length) {
        pieces = Arrays.copyOf(pieces, count * 2);
        origins = Arrays.copyOf(origins, count * 2);
      }
      pieces[count] = text.length();
      origins[count++] = origin;
    }
  }
}
