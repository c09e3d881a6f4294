package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.Statement;

/** Takes statements out of a text. */
record Statements(SourceText source) {

  /** The edit that removes a statement, and its lines if nothing else stands there. */
  Replacement without(Statement statement) {
    String text = source.text();
    int begin = source.begin(statement.node());
    int end = source.endOfStatement(statement.node());
    int line = source.lineBegin(begin);
    int after = end;
    while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
      after++;
    }
    if (text.startsWith("//", after) || text.startsWith("/*", after)) {
      throw new Unfit("a comment stands where the code would change");
    }
    boolean isAlone =
        text.substring(line, begin).isBlank()
            && (text.startsWith("\r\n", after) || text.startsWith("\n", after));
    return isAlone
        ? new Replacement(line, after + (text.startsWith("\r\n", after) ? 2 : 1), "")
        : new Replacement(begin, after, "");
  }
}
