package dev.overt.analyzer.fix;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.parse.SpannedFile;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Spans;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a file, and the syntax that the program has of it.
 *
 * @param unit the program's, not a copy
 */
record SourceText(Path file, String text, SourceUnit unit, Spans spans) {

  /**
   * Checks that the text is what the program was read from.
   *
   * @throws Unfit if it is not, or cannot be changed by place
   */
  static SourceText of(SourceUnit unit, String text) {
    SpannedFile spanned =
        SpannedFile.of(unit.file(), text)
            .orElseThrow(() -> new Unfit("the file is not read as it is written"));
    if (!isSame(unit, spanned.unit())) {
      throw new Unfit("the file has changed since it was read");
    }
    return new SourceText(unit.file(), text, unit, spanned.spans());
  }

  private static boolean isSame(SourceUnit one, SourceUnit other) {
    int nodes = one.positions().nodes();
    if (nodes != other.positions().nodes()) {
      return false;
    }
    for (int node = 0; node < nodes; node++) {
      if (!one.point(node).equals(other.point(node))) {
        return false;
      }
    }
    return one.imports().equals(other.imports()) && one.types().equals(other.types());
  }

  /** Where a node begins. */
  int begin(int node) {
    return spans.begin(node);
  }

  /** Where it ends. */
  int end(int node) {
    return spans.end(node);
  }

  /** Where a statement ends, with the semicolon that may follow. */
  int endOfStatement(int node) {
    int at = skipSpace(end(node));
    return text.startsWith(";", at) ? at + 1 : end(node);
  }

  /** How a node is written. */
  String of(int node) {
    return text.substring(begin(node), end(node));
  }

  /** The offset of the place that stands for a node: the name of a call. */
  int offset(int node) {
    SourcePoint point = unit.point(node);
    int at = 0;
    for (int line = 1; line < point.line(); line++) {
      while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
        at++;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
    return at + point.column() - 1;
  }

  /** The space that the line of an offset begins with. */
  String indent(int offset) {
    int begin = lineBegin(offset);
    int end = begin;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return text.substring(begin, end);
  }

  /** Where the line of an offset begins. */
  int lineBegin(int offset) {
    int begin = offset;
    while (begin > 0 && text.charAt(begin - 1) != '\n' && text.charAt(begin - 1) != '\r') {
      begin--;
    }
    return begin;
  }

  /** How lines end. */
  String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The first offset from one on that has no space. */
  int skipSpace(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset behind the last character before one that is no space. */
  int skipSpaceBack(int from) {
    int at = from;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The columns of the longest line that edits make. */
  int widest(List<Replacement> edits) {
    String after = new Change(file, text, edits, List.of()).after();
    Set<String> before = text.lines().collect(Collectors.toSet());
    return after
        .lines()
        .filter(line -> !before.contains(line))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
