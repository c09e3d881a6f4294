package dev.overt.analyzer.parse;

import java.util.Arrays;

/** The words, quotations and single signs of a text, without comments and space. */
final class Tokens {

  private final String text;
  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private int count;

  Tokens(String text) {
    this.text = text;
    for (int at = 0; at < text.length(); ) {
      int end = isOfWord(text, at) ? endOfWord(text, at) : Lexemes.end(text, at);
      if (Lexemes.isCode(text, at)) {
        add(at, end);
      }
      at = end;
    }
  }

  int count() {
    return count;
  }

  int begin(int token) {
    return begins[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Whether a token is there and reads so. */
  boolean is(int token, String spelling) {
    return token >= 0
        && token < count
        && ends[token] - begins[token] == spelling.length()
        && text.startsWith(spelling, begins[token]);
  }

  /** Whether a token and the one behind it make up an operator of two signs. */
  boolean are(int token, String operator) {
    return token + 1 < count
        && begins[token] + 1 == begins[token + 1]
        && text.startsWith(operator, begins[token]);
  }

  /** The first character of a token, or a space if there is no such token. */
  char sign(int token) {
    return token >= 0 && token < count ? text.charAt(begins[token]) : ' ';
  }

  /** Whether a token is a word: a name, a keyword or a number. */
  boolean isWord(int token) {
    return token >= 0 && token < count && isOfWord(text, begins[token]);
  }

  String spelling(int token) {
    return token >= 0 && token < count ? text.substring(begins[token], ends[token]) : "";
  }

  /** Characters that this Java does not know yet are taken for letters of a later Unicode. */
  static boolean isOfWord(int letter) {
    return Character.isJavaIdentifierPart(letter) && !Character.isIdentifierIgnorable(letter)
        || letter > 127
            && Character.getType(letter) == Character.UNASSIGNED
            && letter != Escapes.END_OF_LINE;
  }

  private static boolean isOfWord(String text, int at) {
    return isOfWord(text.codePointAt(at));
  }

  private static int endOfWord(String text, int begin) {
    int at = begin;
    while (at < text.length() && isOfWord(text, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private void add(int begin, int end) {
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    begins[count] = begin;
    ends[count++] = end;
  }
}
