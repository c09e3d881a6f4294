package dev.overt.analyzer.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Hands out at most one line per read, so that a parser on top that asks for no more than it needs
 * is in the line last handed out.
 */
final class LineReader extends Reader {

  private final BufferedReader text;
  private int line = 1;
  private boolean isLineOver;

  LineReader(Reader text) {
    this.text = new BufferedReader(text);
  }

  /** The line that holds the last character handed out, from 1. */
  int line() {
    return line;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length && !(count > 0 && isLineOver)) {
      int character = text.read();
      if (character < 0) {
        return count == 0 ? -1 : count;
      }
      take((char) character);
      buffer[offset + count++] = (char) character;
    }
    return count;
  }

  private void take(char character) {
    line += isLineOver ? 1 : 0;
    isLineOver = character == '\n';
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
