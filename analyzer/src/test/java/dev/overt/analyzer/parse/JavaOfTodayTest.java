package dev.overt.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.syntax.SourceUnit;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid Java that JavaParser does not know is read; javac is the referee of what is valid. */
class JavaOfTodayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void m() { enum E { X, Y { void f() { } }; void f() { } } ~g(); } void g() {} }",
        "class A { void m() { @Deprecated enum E { } ~g(); } void g() {} }",
        "class A { void m(int i) { switch (i) { case 1: enum E implements Runnable { X; public void"
            + " run() { enum F { Z } } } default: ~g(); } } void g() {} }",
        "class A { { Runnable r = () -> { @SuppressWarnings({\"a\"}) enum E { X } ~g(); }; } void"
            + " g() {} }",
        "class A { void m() { interface I { void f(); } I i = () -> ~g(); } void g() {} }",
        "class A { int m(int non, int sealed) { ~g(); return non-sealed; } void g() {} }",
        "non-sealed class A extends B { int m(int non, int sealed) { return g(non-sealed) + ~g(1); }"
            + " int g(int i) { return i; } } sealed class B permits A {}",
        "@interface A { int v()[]; String w() [ ] default {}; int x = B.~g(); } class B { static"
            + " int g() { return 1; } }",
        "class A { char c = '\\uuu0041'; String s = \"\\uu0041\\uuuu0042\"; int i = ~g(); int g() {"
            + " return 1; } }",
        "class A { int i = 1\\u003b int j = \\u0022a\\u0022.~length(); int[] k = {\\u007d; }",
        "class A { /* \\u002a/ int i = ~g(); // */\n int g() { return 1; } }",
        "class A { // \\u000a int i = ~g();\n int g() { return 1; } }",
        "class A { int \u0560 = 1, \u0e90 = \u0560, \ud842\udfb7 = ~g(); int g() { return"
            + " \ud842\udfb7; } }",
      })
  void ofJava17(String marked) {
    assertRead(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { void m(Object o, boolean b) { switch (o) { case String s when b ? true : b -> {"
            + " } case Integer i when (i > 1) -> { } default -> ~g(); } } void g() {} }",
        "class A { int m(Object o, boolean b) { return switch (o) { case R(Box<?> x, var y) when y"
            + " == null ? b : !b: yield 1; default: yield ~g(); }; } int g() { return 1; } record"
            + " R(Box<?> b, Object o) {} record Box<T>(T t) {} }",
        "class A { int m(int j) { return switch (j) { case 1 > 2 ? 2 : 3, 4 -> 1; case 5, 1 == 1 ?"
            + " 6 : (2 > 1 ? 7 : 8) -> ~g(); default -> 1; }; } int g() { return 1; } }",
      })
  void ofJava21(String marked) {
    assertRead(marked);
  }

  /** A preview of Java 23 to 26; the referee parses it, whichever Java it is of. */
  @Test
  void primitivePatterns() {
    assertStand(
        "class A { boolean m(Object o) { return o instanceof int i && ~g(i); } boolean g(int i) { return o instanceof long; } }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int \\u0061b;                   | int ab;
          String s = "\\uu0041\\u0042";   | String s = "AB";
          char c = '\\u005c'';            | char c = '\\'';
          String s = "\\\\u0041";         | String s = "\\\\u0041";
          @I(a\\u003db) \\u0049\\u003cT>i; | @I(a=b) I<T> i;
          """)
  void escapesMeanWhatTheyStandFor(String escaped, String plain) {
    assertEquals(
        Lowered.type("class A { " + plain + " }"), Lowered.type("class A { " + escaped + " }"));
  }

  @Test
  void respelledMeansTheSame() {
    assertEquals(
        Lowered.statements("int x = non - sealed; if (o instanceof Integer) { }"),
        Lowered.statements("int x = non-sealed; if (o instanceof int) { }"));
    assertEquals(
        Lowered.statements("switch (o) { case A a when (b ? c : d) -> e(); default -> { } }"),
        Lowered.statements("switch (o) { case A a when b ? c : d -> e(); default -> { } }"));
    String local = "enum E implements I { X; int i; }";
    assertEquals(
        Lowered.type("class A { " + local + " }"),
        Lowered.type("class A { }")
            + Lowered.statements(local).replaceFirst("\\(LocalType (.*)\\)", "\n$1"));
    assertEquals(
        Lowered.type("@interface A { int[][] a(); String b(); }"),
        Lowered.type("@interface A { int a()[][]; String b(); }"));
  }

  private static void assertRead(String marked) {
    String source = marked.replace("~", "");
    List<String> errors = errors(source);
    boolean isLater = Runtime.version().feature() < 21 && source.contains("case ");
    assertTrue(errors.isEmpty() || isLater, errors.toString());
    assertStand(marked);
  }

  /** What is marked stands where it is marked. */
  private static void assertStand(String marked) {
    SourceUnit unit = Lowered.unit(marked.replace("~", ""));
    int mark = marked.indexOf('~');
    int line = (int) marked.substring(0, mark).lines().count();
    int column = mark - marked.lastIndexOf('\n', mark);
    List<SourcePoint> places =
        IntStream.range(0, unit.positions().nodes()).mapToObj(unit::point).toList();
    assertTrue(
        places.stream().anyMatch(at -> at.line() == line && at.column() == column),
        line + ":" + column + " is not among " + places);
  }

  private static List<String> errors(String source) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, List.of("-proc:none"), null, List.of(file));
    try {
      task.analyze();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }
}
