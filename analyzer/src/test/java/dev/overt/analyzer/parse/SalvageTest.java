package dev.overt.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is left of files with a broken declaration. */
class SalvageTest {

  @Test
  void aBrokenFieldCostsItself() {
    assertEquals("A(f h)", left("class A { void f() { } int x = ; void h() { } }"));
    assertEquals("A(f h)", left("class A { void f() { } garbage; void h() { } }"));
    assertEquals("A(h)", left("class A { String s = \"open; } \n;void h() { } }"));
    assertEquals("A(h)", left("class A { int[] x = { 1, 2 }, = 3; void h() { } }"));
    assertEquals("A(c h)", left("class A { char c = '`'; int x = `; void h() { } }"));
  }

  @Test
  void aBrokenHeadCostsItsBody() {
    assertEquals("A(f h)", left("class A { void f() { } void g( { i(); } void h() { } }"));
    assertEquals("A(f h)", left("class A { void f() { } @B( void g() { } void h() { } }"));
    assertEquals(
        "A(f h)", left("class A { void f() { } class B extends { int x; } void h() { } }"));
    assertEquals("C(h)", left("class A<T extends { void f() { } } class C { void h() { } }"));
  }

  @Test
  void whatIsBrokenWithinCostsNothingAround() {
    assertEquals(
        "A(f B(g) h)",
        left("class A { void f() { } class B { int = 3; void g() { } } void h() { } }"));
    assertEquals(
        "A(x h)", left("class A { Object x = new B() { int y = ; void g() { } }; void h() { } }"));
    assertEquals("A(f) B(h)", left("class A { void f() { } } class B { int = 3; void h() { } }"));
    assertEquals("A(h)", left("enum A { X, Y Z; void h() { } }"));
  }

  @Test
  void bracesNeedNotMatch() {
    assertEquals("A(f h)", left("class A { void f() { } void h() { }\n"));
    assertEquals("A(f h)", left("class A { void f() { } void h() { } } }"));
    assertEquals(
        "A(h)",
        left(
            "class A { /* { */ // {\n int = '{' + \"{\" + \"\"\"\n{ \\\"\"\" \"\"\"; void h() { } }"));
  }

  @Test
  void anImportCostsNoClass() {
    assertEquals("A(f)", left("import java.util.List\nclass A { void f() { } }"));
  }

  @Test
  void allThatIsBrokenIsBlanked() {
    String source =
        """
        class A {
        <<<<<<< HEAD
          void f() { }
        =======
          int f() { }
        >>>>>>> theirs
          void g() { }
          int = 3;
          void h() { }
        }
        """;
    assertEquals("A(h)", left(source));
  }

  @Test
  void whatIsLeftStandsWhereItStood() {
    SourceUnit unit =
        unit("class A {\r\n  int x = ;\r\n  int[] y = \r\n { ; };\r  void h() { }\n}");
    Member left = unit.types().get(0).members().get(1);
    assertEquals("5:3", unit.point(left.node()).line() + ":" + unit.point(left.node()).column());
  }

  @Test
  void theGapTellsOfTheFirstFault() {
    Parsed parsed = Lowered.parsed("class A {\n  int x = ;\n  int y = ;\n void h() { }\n}");
    assertEquals("line 2: Parse error. Found \";\"", parsed.gaps().get(0).reason());
    assertEquals(1, parsed.gaps().size());
  }

  private static SourceUnit unit(String source) {
    Parsed parsed = Lowered.parsed(source);
    assertEquals(1, parsed.gaps().size());
    return parsed.units().get(0);
  }

  private static String left(String source) {
    return names(List.copyOf(unit(source).types()));
  }

  private static String names(List<Member> members) {
    return members.stream().map(SalvageTest::name).collect(Collectors.joining(" "));
  }

  private static String name(Member member) {
    if (member instanceof Member.TypeDeclaration type) {
      return type.name() + "(" + names(type.members()) + ")";
    }
    return member instanceof Member.Method method
        ? method.signature().name()
        : ((Member.Field) member).variables().get(0).name();
  }
}
