package dev.overt.analyzer.types.classfile;

/**
 * The grammar of descriptors and generic signatures (JVMS 4.3, 4.7.9.1). Whatever it accepts can be
 * read from left to right without a look at the end of the text.
 */
final class SignatureGrammar {

  /** Type arguments and array types that are nested deeper are refused; javac writes no such. */
  private static final int DEEPEST = 250;

  private final String text;
  private int at;
  private int depth;
  private boolean isWrong;

  private SignatureGrammar(String text) {
    this.text = text;
  }

  /** Whether a text is what a class extends and implements, after its type parameters. */
  static boolean isOfClass(String text) {
    SignatureGrammar grammar = new SignatureGrammar(text);
    grammar.typeParameters();
    while (grammar.goesOn()) {
      grammar.classType();
    }
    return grammar.isDone();
  }

  /** Whether a text is the signature or descriptor of a method. */
  static boolean isOfMethod(String text) {
    SignatureGrammar grammar = new SignatureGrammar(text);
    grammar.typeParameters();
    grammar.expect('(');
    while (grammar.goesOn() && grammar.peek() != ')') {
      grammar.type();
    }
    grammar.expect(')');
    if (grammar.peek() == 'V') {
      grammar.at++;
    } else {
      grammar.type();
    }
    while (grammar.goesOn()) {
      grammar.expect('^');
      grammar.type();
    }
    return grammar.isDone();
  }

  /** Whether a text is the signature or descriptor of a field. */
  static boolean isOfField(String text) {
    SignatureGrammar grammar = new SignatureGrammar(text);
    grammar.type();
    return grammar.isDone();
  }

  private boolean isDone() {
    return !isWrong && at == text.length();
  }

  private boolean goesOn() {
    return !isWrong && at < text.length();
  }

  /** The next character; at the end one that stands nowhere. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void expect(char wanted) {
    isWrong |= peek() != wanted;
    at++;
  }

  private void typeParameters() {
    if (peek() != '<') {
      return;
    }
    at++;
    do {
      identifier(":");
      isWrong |= peek() != ':';
      while (goesOn() && peek() == ':') {
        at++;
        if (peek() != ':') {
          type();
        }
      }
    } while (goesOn() && peek() != '>');
    expect('>');
  }

  private void type() {
    depth++;
    isWrong |= depth > DEEPEST;
    char tag = peek();
    if (isWrong || tag == 'L') {
      classType();
    } else if (tag == 'T') {
      at++;
      identifier(";");
      expect(';');
    } else {
      at++;
      if (tag == '[') {
        type();
      } else {
        isWrong |= tag == '\0' || "BCDFIJSZ".indexOf(tag) < 0;
      }
    }
    depth--;
  }

  private void classType() {
    expect('L');
    identifier(";<.");
    while (goesOn() && peek() != ';') {
      if (peek() == '<') {
        arguments();
      } else {
        expect('.');
        identifier(";<.");
      }
    }
    expect(';');
  }

  private void arguments() {
    at++;
    do {
      char tag = peek();
      at += tag == '*' || tag == '+' || tag == '-' ? 1 : 0;
      if (tag != '*') {
        type();
      }
    } while (goesOn() && peek() != '>');
    expect('>');
  }

  /** A name up to one of the characters that end it. */
  private void identifier(String ends) {
    int start = at;
    while (goesOn() && ends.indexOf(peek()) < 0) {
      isWrong |= "<>;:[".indexOf(peek()) >= 0;
      at++;
    }
    isWrong |= at == start;
  }
}
