package dev.overt.analyzer.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Java text as braces cut it: into declarations and statements, and those within them. It needs no
 * correct text, and is read once.
 */
final class Outline {

  /** What goes on after a closing brace; else a declaration or statement ends with it. */
  private static final String GOES_ON = "),.;]?:=+-*/%&|^>";

  private final String text;
  private final Deque<Piece> around = new ArrayDeque<>();
  private Piece piece = new Piece();

  Outline(String text) {
    this.text = text;
  }

  /** A declaration or statement that has begun, and how many parentheses in it are open. */
  private static final class Piece {
    private int begin = -1;
    private int parentheses;

    boolean holds(int offset) {
      return begin >= 0 && begin <= offset;
    }
  }

  /**
   * The text without the innermost declaration or statement at the given place, of which only line
   * breaks are left. Braces that are still open at the end are closed.
   */
  String without(int fault) {
    for (int at = 0; at < text.length(); ) {
      int next = Lexemes.end(text, at);
      if (Lexemes.isCode(text, at)) {
        int end = endOfPiece(at, next, fault);
        if (end >= 0) {
          return blanked(end, fault);
        }
      }
      at = next;
    }
    return fault >= text.length() && !around.isEmpty()
        ? text + "}".repeat(around.size())
        : blanked(text.length(), fault);
  }

  /** Reads a token; tells where the innermost piece that holds the fault ends, if that is here. */
  private int endOfPiece(int at, int next, int fault) {
    char token = text.charAt(at);
    if (token == '}') {
      return close(at, fault);
    }
    if (piece.begin < 0) {
      piece.begin = at;
    }
    switch (token) {
      case '{' -> {
        around.push(piece);
        piece = new Piece();
      }
      case '(' -> piece.parentheses++;
      case ')' -> piece.parentheses--;
      case ';' -> {
        if (piece.parentheses <= 0) {
          return end(at == piece.begin ? next : at, next, fault);
        }
      }
      default -> {}
    }
    return -1;
  }

  private int close(int at, int fault) {
    if (fault <= at && piece.holds(fault)) {
      return at;
    }
    if (around.isEmpty()) {
      // One too many.
      piece.begin = at;
      return end(at + 1, at + 1, fault);
    }
    piece = around.pop();
    int next = Lexemes.nextCode(text, at + 1);
    boolean goesOn = next < text.length() && GOES_ON.indexOf(text.charAt(next)) >= 0;
    return goesOn ? -1 : end(at + 1, at + 1, fault);
  }

  /** Ends a piece; the answer is where to blank to, or -1 if the fault is elsewhere. */
  private int end(int end, int next, int fault) {
    if (fault < next && piece.holds(fault)) {
      return end;
    }
    piece = new Piece();
    return -1;
  }

  /** What stands before a broken type, such as an import, is lost without the type if possible. */
  private String blanked(int end, int fault) {
    int begin = Math.max(0, piece.begin);
    int last = around.isEmpty() && begin < fault ? Math.min(fault, end) : end;
    StringBuilder left = new StringBuilder(text);
    for (int i = begin; i < last; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        left.setCharAt(i, ' ');
      }
    }
    return left.toString();
  }
}
