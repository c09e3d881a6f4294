package dev.overt.analyzer.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An import is put where its neighbours are; line ends are those of the file. */
class ImportsTest {

  @Test
  void standsInOrderAmongThoseThatAreMostLikeIt() {
    assertEquals(
        """
        package a;

        import b.c.D;
        import b.c.E;
        import b.c.F;

        import java.util.List;

        class A {}
        """,
        with(
            """
            package a;

            import b.c.D;
            import b.c.F;

            import java.util.List;

            class A {}
            """,
            "b.c.E"));
  }

  @Test
  void comesLastIfAllOthersComeBefore() {
    assertEquals(
        "import b.C;\nimport b.D;\nclass A {}\n", with("import b.C;\nclass A {}\n", "b.D"));
  }

  @Test
  void isTheFirst() {
    assertEquals(
        "package a;\n\nimport b.C;\nimport b.D;\n\nclass A {}\n",
        with("package a;\n\nclass A {}\n", "b.D", "b.C"));
    assertEquals("import b.C;\n\nclass A {}\n", with("class A {}\n", "b.C"));
    assertEquals(
        "package a;\r\n\r\nimport b.C;\r\n\r\nclass A {}\r\n",
        with("package a;\r\n\r\nclass A {}\r\n", "b.C"));
  }

  @Test
  void isNotThereTwice() {
    assertEquals("import b.C;\nclass A {}\n", with("import b.C;\nclass A {}\n", "b.C"));
  }

  private static String with(String text, String... names) {
    return new Change(Path.of("A.java"), text, List.of(), List.of(names)).after();
  }
}
