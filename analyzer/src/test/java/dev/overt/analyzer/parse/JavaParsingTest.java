package dev.overt.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JavaParsingTest {

  @TempDir private Path folder;

  @Test
  void unitsAndGapsComeInTheOrderOfTheFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String end = i % 10 == 0 ? " void broken() { = }" : "";
      String members = "int x;".repeat(i * 7 % 100);
      files.add(write("A%d.java".formatted(i), "class A%d {%s%s}".formatted(i, members, end)));
    }
    Parsed parsed = JavaParsing.parse(files);
    assertEquals(files, parsed.units().stream().map(SourceUnit::file).toList());
    assertEquals(
        files.stream().map(Path::toString).filter(name -> name.endsWith("0.java")).toList(),
        parsed.gaps().stream().map(Gap::subject).toList());
  }

  @Test
  void aBrokenMemberKeepsTheRest() {
    Parsed parsed =
        Lowered.parsed(
            """
            class A {
              void f() { g(); }
              void broken() {
                int = 3;
              }
              void h() { i(); }
            }
            """);
    List<Member> members = parsed.units().get(0).types().get(0).members();
    assertEquals(3, members.size());
    assertEquals(
        "(Method 0 (Signature h [] void []) (Block [(Evaluate (Call - i [] []))]))",
        Shown.of(members.get(2)));
    assertEquals("line 4: Parse error. Found \"int\", expected \"}\"", reason(parsed));
  }

  @Test
  void anUnparsableStatementIsAnEmptyBlock() {
    Parsed parsed = Lowered.parsed("class A { void f() { g(; } void h() { } }");
    assertEquals(
        "(Method 0 (Signature f [] void []) (Block [(Block [])]))",
        Shown.of(parsed.units().get(0).types().get(0).members().get(0)));
    assertEquals("line 1: Parse error. Found \";\"", reason(parsed));
  }

  @Test
  void aFileOfWhichNothingIsRecoveredIsAGap() {
    Parsed parsed = Lowered.parsed("\nclass {\n  int x = 1;\n}");
    assertEquals(List.of(), parsed.units());
    assertEquals("line 2: Parse error. Found \"{\"", reason(parsed));
  }

  @Test
  void aFileThatIsMissingCostsNothingElse() throws IOException {
    Path missing = folder.resolve("Missing.java");
    Parsed parsed = JavaParsing.parse(List.of(missing, write("A.java", "class A { }")));
    assertEquals(1, parsed.units().size());
    assertEquals(
        List.of(new Gap(missing.toString(), "can't be read: NoSuchFileException")), parsed.gaps());
  }

  @Test
  void codeIsReadAsUtf8OrElseAsLatin1() throws IOException {
    String source = "class A { String \u00e4 = \"\u00fc\"; }";
    Path utf8 = write("A.java", "\uFEFF" + source);
    Path latin1 = folder.resolve("B.java");
    Files.write(latin1, source.getBytes(StandardCharsets.ISO_8859_1));
    Parsed parsed = JavaParsing.parse(List.of(utf8, latin1));
    assertEquals(List.of(), parsed.gaps());
    String field = "(Field 0 [(Variable String \u00e4 (Literal STRING \u00fc))])";
    for (SourceUnit unit : parsed.units()) {
      assertEquals(field, Shown.of(unit.types().get(0).members().get(0)));
    }
  }

  @Test
  void nestingDeeperThanAnyStackIsAGap() {
    Parsed parsed = Lowered.parsed("class A { int x = " + "(".repeat(2_000_000));
    assertEquals(1, parsed.gaps().size());
    assertTrue(parsed.units().isEmpty());
  }

  @Test
  void noFilesMakeNothing() {
    assertEquals(new Parsed(List.of(), List.of()), JavaParsing.parse(List.of()));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String reason(Parsed parsed) {
    assertEquals(1, parsed.gaps().size());
    return parsed.gaps().get(0).reason();
  }
}
