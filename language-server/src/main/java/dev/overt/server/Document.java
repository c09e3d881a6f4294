package dev.overt.server;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A file as an editor shows it, saved or not.
 *
 * @param uri as the editor spells it
 * @param version as the editor counts them
 */
record Document(String uri, int version, String text) {

  /** The same after some changes, one after the other. */
  Document with(List<TextDocumentContentChangeEvent> changes, int newVersion) {
    String changed = text;
    for (TextDocumentContentChangeEvent change : changes) {
      changed = changed(changed, change);
    }
    return new Document(uri, newVersion, changed);
  }

  private static String changed(String before, TextDocumentContentChangeEvent change) {
    String inserted = change.getText() == null ? "" : change.getText();
    Range range = change.getRange();
    if (range == null) {
      return inserted;
    }
    int start = offset(before, range.getStart());
    int end = Math.max(start, offset(before, range.getEnd()));
    return new StringBuilder(before.length() + inserted.length())
        .append(before, 0, start)
        .append(inserted)
        .append(before, end, before.length())
        .toString();
  }

  /** A place that does not exist is the nearest before it that does. */
  static int offset(String text, Position position) {
    if (position == null || position.getLine() < 0) {
      return 0;
    }
    int start = 0;
    for (int line = 0; line < position.getLine(); line++) {
      int end = endOfLine(text, start);
      if (end == text.length()) {
        return text.length();
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    int column = Math.max(0, position.getCharacter());
    return (int) Math.min((long) start + column, endOfLine(text, start));
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
