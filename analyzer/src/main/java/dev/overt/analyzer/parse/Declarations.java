package dev.overt.analyzer.parse;

import java.util.Set;

/** Where a declaration begins and ends, told by its tokens alone. */
final class Declarations {

  private static final Set<String> MODIFIERS =
      Set.of("private", "protected", "public", "static", "strictfp", "final", "abstract");

  private Declarations() {}

  /** The first of the modifiers and annotations before a keyword, or the keyword. */
  static int begin(Tokens tokens, int keyword) {
    int first = keyword;
    while (true) {
      int annotation = annotation(tokens, first - 1);
      if (annotation >= 0) {
        first = annotation;
      } else if (MODIFIERS.contains(tokens.spelling(first - 1))) {
        first--;
      } else {
        return first;
      }
    }
  }

  /** Where the annotation begins that ends with the given token, or -1 if none does. */
  private static int annotation(Tokens tokens, int last) {
    int at = last;
    if (tokens.sign(at) == ')') {
      int open = 0;
      do {
        open += tokens.sign(at) == ')' ? 1 : tokens.sign(at) == '(' ? -1 : 0;
        at--;
      } while (open > 0 && at >= 0);
    }
    while (tokens.isWord(at) && tokens.sign(at - 1) == '.') {
      at -= 2;
    }
    return tokens.isWord(at) && tokens.sign(at - 1) == '@' ? at - 1 : -1;
  }

  /** The brace that closes the next body, or -1 if none does. */
  static int endOfBody(Tokens tokens, int from) {
    int open = 0;
    for (int at = from; at < tokens.count(); at++) {
      char sign = tokens.sign(at);
      if (sign == '{') {
        open++;
      } else if (sign == '}' && --open == 0) {
        return at;
      }
    }
    return -1;
  }
}
