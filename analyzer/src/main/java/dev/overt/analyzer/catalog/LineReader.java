package dev.overt.analyzer.catalog;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands out at most one line per read, so that a parser on top that asks for no more than it needs
 * is in the line last handed out.
 */
final class LineReader extends Reader {

  private final Reader text;
  private final char[] ahead = new char[8192];
  private int next;
  private int end;
  private int line = 1;
  private boolean isLineOver;

  LineReader(Reader text) {
    this.text = text;
  }

  /** The line that holds the last character handed out, from 1. */
  int line() {
    return line;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (next == end && !isFilled()) {
      return -1;
    }
    line += isLineOver ? 1 : 0;
    int first = next;
    int last = Math.min(end, first + length);
    do {
      isLineOver = ahead[next++] == '\n';
    } while (next < last && !isLineOver);
    System.arraycopy(ahead, first, buffer, offset, next - first);
    return next - first;
  }

  private boolean isFilled() throws IOException {
    next = 0;
    end = Math.max(0, text.read(ahead, 0, ahead.length));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
