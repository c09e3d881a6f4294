package dev.overt.analyzer.parse;

import java.util.function.BiConsumer;

/**
 * Puts the conditionals in labels and guards of a {@code case} into parentheses: JavaParser takes
 * their last operand for the head of a lambda.
 */
final class CaseLabels {

  private final Tokens tokens;
  private final BiConsumer<Integer, String> insert;

  /** Where the label or guard begins, how many of its brackets are open, and what it holds. */
  private int begin;

  private int open;
  private int undecided;
  private boolean isConditional;

  CaseLabels(Tokens tokens, BiConsumer<Integer, String> insert) {
    this.tokens = tokens;
    this.insert = insert;
  }

  /** Reads the labels that begin at a token. */
  void read(int first) {
    begin = first;
    for (int at = first; at < tokens.count() && !isEnd(at); at++) {
      boolean isGuard = open == 0 && tokens.is(at, "when") && at > begin && isPattern(at);
      if (isGuard || open == 0 && undecided == 0 && tokens.sign(at) == ',') {
        end(at);
        begin = at + 1;
      }
    }
  }

  /** A guard stands behind a name or a pattern of a record, and before what can begin a value. */
  private boolean isPattern(int when) {
    return (tokens.isWord(when - 1) || tokens.sign(when - 1) == ')')
        && (tokens.isWord(when + 1) || "(!\"'-+~".indexOf(tokens.sign(when + 1)) >= 0);
  }

  private boolean isEnd(int at) {
    switch (tokens.sign(at)) {
      case '(', '[', '{' -> open++;
      case ')', ']', '}' -> open--;
      case '?' -> {
        if (open == 0 && !isWildcard(at)) {
          undecided++;
          isConditional = true;
        }
      }
      default -> {
        return open == 0 && endsAt(at);
      }
    }
    return open < 0;
  }

  private boolean endsAt(int at) {
    if (tokens.sign(at) == ':' && !tokens.are(at, "::") && !tokens.are(at - 1, "::")) {
      undecided--;
    }
    boolean isEnd = undecided < 0 || undecided == 0 && tokens.are(at, "->");
    if (isEnd) {
      end(at);
    }
    return isEnd;
  }

  private boolean isWildcard(int at) {
    char next = tokens.sign(at + 1);
    return next == '>' || next == ',' || tokens.is(at + 1, "extends") || tokens.is(at + 1, "super");
  }

  private void end(int at) {
    if (isConditional && at > begin) {
      insert.accept(tokens.begin(begin), "(");
      insert.accept(tokens.end(at - 1), ")");
    }
    isConditional = false;
  }
}
