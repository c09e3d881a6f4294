package dev.overt.analyzer.parse;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Source in a test to what became of it. */
final class Lowered {

  private Lowered() {}

  static Parsed parsed(String source) {
    try {
      Path file = Files.createTempFile("Lowered", ".java");
      try {
        return JavaParsing.parse(List.of(Files.writeString(file, source)));
      } finally {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The syntax of a text without errors. */
  static SourceUnit unit(String source) {
    Parsed parsed = parsed(source);
    if (!parsed.gaps().isEmpty()) {
      throw new AssertionError(parsed.gaps());
    }
    return parsed.units().get(0);
  }

  /** The first type of a text, shown line by line: its head and each member. */
  static String type(String source) {
    Member.TypeDeclaration type = unit(source).types().get(0);
    String members =
        type.members().stream()
            .map(member -> "\n" + Shown.of(member))
            .collect(Collectors.joining());
    return "%s %s %s %s%s"
        .formatted(
            Shown.of(type.modifiers()), type.kind(), type.name(), Shown.of(type.header()), members);
  }

  /** Statements in a method, each shown on a line. */
  static String statements(String source) {
    return body(source).stream().map(Shown::of).collect(Collectors.joining("\n"));
  }

  /** One expression, shown. */
  static String expression(String source) {
    return Shown.of(((Statement.Return) body("return " + source + ";").get(0)).value());
  }

  private static List<Statement> body(String statements) {
    Member.TypeDeclaration type =
        unit("class A { void m() { " + statements + " } }").types().get(0);
    return ((Member.Method) type.members().get(0)).body().statements();
  }
}
