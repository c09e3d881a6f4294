package dev.overt.analyzer.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.comments.Comment;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import dev.overt.analyzer.limits.TooLarge;
import dev.overt.analyzer.syntax.Allowance;
import dev.overt.analyzer.syntax.SourceUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Parses files, each for itself: nothing that goes wrong in one is left for the next. */
final class FileParser {

  private final ParserConfiguration configuration = Settings.configuration();
  private final Sharing sharing;

  FileParser(Sharing sharing) {
    this.sharing = sharing;
  }

  /** What became of one file: a unit, a gap, or both if it has errors. */
  record ParsedFile(Optional<SourceUnit> unit, Optional<Gap> gap) {}

  /** Parses a file; never fails, whatever the file holds. */
  ParsedFile parse(Path file) {
    try {
      return parse(file, bytes(file));
    } catch (IOException failure) {
      return unreadable(file, failure);
    }
  }

  /**
   * What a file holds.
   *
   * @throws IOException if it cannot be read, or is too large
   */
  static byte[] bytes(Path file) throws IOException {
    return OrdinaryFile.read(file, Limits.SOURCE_BYTES);
  }

  /** What becomes of a file that cannot be read. */
  static ParsedFile unreadable(Path file, IOException failure) {
    return lost(
        file,
        failure instanceof TooLarge
            ? TooLarge.reason("can't be read", failure)
            : "can't be read: " + failure.getClass().getSimpleName());
  }

  /** Parses what a file holds. */
  ParsedFile parse(Path file, byte[] bytes) {
    try {
      return parse(file, text(bytes));
    } catch (StackOverflowError tooDeep) {
      return lost(file, "is nested too deeply");
    } catch (RuntimeException | AssertionError malformed) {
      // JavaParser builds some trees of broken files that fail when they are read.
      return lost(file, "can't be parsed: " + malformed);
    }
  }

  /** The text of a file, in UTF-8 or, if it is not, in ISO 8859-1, which takes any bytes. */
  private static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private ParsedFile parse(Path file, String source) {
    JavaParser parser = new JavaParser(configuration);
    Attempt attempt = Attempt.at(source, parser);
    ParseResult<CompilationUnit> parsed = attempt.result();
    Lowering lowering =
        new FileLowering(sharing, new Numbering(attempt.origins(), node -> {})).lowering();
    Optional<SourceUnit> unit =
        Salvage.tree(parsed)
            .or(() -> new Salvage(parser).of(attempt.text(), parsed))
            .map(
                tree ->
                    new UnitLowering(lowering)
                        .lower(file, tree, allowances(attempt.text(), parsed, tree)));
    Optional<String> problem =
        parsed.isSuccessful()
            ? lowering.leftOut()
            : Optional.of(Diagnosis.of(parsed.getProblems()));
    return new ParsedFile(unit, problem.map(reason -> gap(file, reason)));
  }

  private static List<Allowance> allowances(
      String text, ParseResult<CompilationUnit> parsed, CompilationUnit tree) {
    Collection<Comment> comments =
        parsed.getCommentsCollection().map(found -> found.getComments()).stream()
            .flatMap(Collection::stream)
            .toList();
    return AllowanceLowering.of(text, tree, comments);
  }

  private static ParsedFile lost(Path file, String reason) {
    return new ParsedFile(Optional.empty(), Optional.of(gap(file, reason)));
  }

  private static Gap gap(Path file, String reason) {
    return new Gap(file.toString(), reason.lines().findFirst().orElse(""));
  }
}
