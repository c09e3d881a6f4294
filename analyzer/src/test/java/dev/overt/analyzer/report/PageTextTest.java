package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageTextTest {

  @Test
  void showsHeadingsTextListsAndCode() {
    assertEquals(
        """
        blocking-call

        A call that reads or writes a database,
        see docs (a.md).

        - one item that is longer than a line of
          text
        - `two`

            int a = `1`;

        """
            .replace("`two`", "two"),
        PageText.of(
            """
            # blocking-call

            A call that reads or **writes** a
            database, see [docs](a.md).

            - one item that is longer than a line of text
            - `two`

            ```java
            int a = `1`;
            ```

            """,
            Style.PLAIN,
            40));
  }

  @Test
  void coloursNamesInText() {
    assertEquals("a \033[36m$name\033[0m\n", PageText.of("a `$name`", Style.COLOURED, 40));
  }
}
