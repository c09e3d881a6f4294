package dev.overt.analyzer.parse;

import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.comments.Comment;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.overt.analyzer.syntax.Allowance;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what a file allows: {@code @SuppressWarnings("overt:rule")} for the declaration it stands
 * at, {@code // overt:allow rule: reason} for its line or, alone on a line, for the next line of
 * code.
 */
final class AllowanceLowering {

  private static final String MARK = "overt:";

  /** Means all rules. */
  private static final String ALL = "overt";

  /** What somebody meant who does not write the mark as it is. */
  private static final Pattern NEARLY = Pattern.compile("(?i)overt\\W.*");

  private static final Pattern NEARLY_COMMENT =
      Pattern.compile("\\s*(overt\\s*:\\s*[a-z]+)\\b.*", Pattern.DOTALL);

  private static final Pattern COMMENT =
      Pattern.compile(
          "\\s*overt:allow\\s+([\\w*-]+(?:\\s*,\\s*[\\w*-]+)*)\\s*(?::\\s*(.*?))?\\s*",
          Pattern.DOTALL);

  /** Nothing is ever found at a line that holds only an annotation. */
  private static final Pattern NO_CODE =
      Pattern.compile("\\s*(?://.*|/\\*.*|\\*.*|@[^(]*|@.*\\))?");

  private final List<String> lines;

  private AllowanceLowering(String text) {
    this.lines = text.lines().toList();
  }

  /** In the order of their lines. */
  static List<Allowance> of(String text, CompilationUnit unit, Collection<Comment> comments) {
    if (!text.toLowerCase(Locale.ROOT).contains(ALL)) {
      return List.of();
    }
    AllowanceLowering lowering = new AllowanceLowering(text);
    Stream<Allowance> annotations =
        unit.findAll(AnnotationExpr.class).stream().flatMap(AllowanceLowering::annotation);
    return Stream.concat(annotations, comments.stream().flatMap(lowering::comment))
        .sorted(Comparator.comparingInt(Allowance::line).thenComparing(Allowance::rule))
        .toList();
  }

  private static Stream<Allowance> annotation(AnnotationExpr annotation) {
    if (!annotation.getName().getIdentifier().equals("SuppressWarnings")) {
      return Stream.empty();
    }
    int line = annotation.getBegin().map(begin -> begin.line).orElse(1);
    Range declaration =
        annotation
            .getParentNode()
            .flatMap(node -> node.getRange())
            .orElseGet(() -> Range.range(line, 1, line, 1));
    return annotation.findAll(StringLiteralExpr.class).stream()
        .map(StringLiteralExpr::asString)
        .flatMap(AllowanceLowering::rule)
        .map(rule -> new Allowance(rule, line, declaration.begin.line, declaration.end.line, ""));
  }

  private static Stream<String> rule(String value) {
    String word = value.strip();
    if (word.equalsIgnoreCase(ALL)) {
      return Stream.of(Allowance.ANY);
    }
    if (word.startsWith(MARK)) {
      return Stream.of(word.substring(MARK.length()).strip());
    }
    return NEARLY.matcher(word).matches() ? Stream.of(word) : Stream.empty();
  }

  private Stream<Allowance> comment(Comment comment) {
    Matcher matcher = COMMENT.matcher(comment.getContent());
    if (comment.getRange().isEmpty() || !matcher.matches()) {
      return nearly(comment);
    }
    Range range = comment.getRange().get();
    int covered = isAlone(range) ? nextLineOfCode(range.end.line) : range.begin.line;
    String reason = matcher.group(2) == null ? "" : matcher.group(2);
    return Arrays.stream(matcher.group(1).split("\\s*,\\s*"))
        .map(rule -> new Allowance(rule, range.begin.line, covered, covered, reason));
  }

  /** A word that does not exist behind the mark: no rule has its name. */
  private static Stream<Allowance> nearly(Comment comment) {
    Matcher matcher = NEARLY_COMMENT.matcher(comment.getContent());
    if (comment.getRange().isEmpty() || !matcher.matches()) {
      return Stream.empty();
    }
    int line = comment.getRange().get().begin.line;
    return Stream.of(new Allowance(matcher.group(1), line, line, line, ""));
  }

  private boolean isAlone(Range comment) {
    String line = lines.get(comment.begin.line - 1);
    return line.substring(0, Math.min(comment.begin.column - 1, line.length())).isBlank();
  }

  private int nextLineOfCode(int line) {
    return IntStream.range(line, lines.size())
        .filter(index -> !NO_CODE.matcher(lines.get(index)).matches())
        .map(index -> index + 1)
        .findFirst()
        .orElse(line);
  }
}
