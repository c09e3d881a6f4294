package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The tables of {@code docs/accuracy.md} are counted from the verdicts of the corpus; {@code
 * -Dgolden=accept} rewrites them. What stands above the first table is written by hand.
 */
class AccuracyTest {

  private static final Path PAGE = Path.of("../docs/accuracy.md");
  private static final Path VERDICTS = Path.of("../test-fixtures/corpus/verdicts.tsv");
  private static final String START = "## Figures";
  private static final List<String> HALVES = List.of("unread", "mended");

  /** One finding that was read in the source. */
  private record Verdict(List<String> columns) {

    static Verdict of(String line) {
      List<String> columns = Arrays.asList(line.split("\t", -1));
      assertEquals(10, columns.size(), line);
      assertEquals(true, List.of("true", "debatable", "false").contains(columns.get(8)), line);
      assertEquals(true, HALVES.contains(columns.get(1)), line);
      return new Verdict(columns);
    }

    String set() {
      return columns.get(0);
    }

    String half() {
      return columns.get(1);
    }

    String kind() {
      return columns.get(2);
    }

    String codeBase() {
      return columns.get(3);
    }

    String rule() {
      return columns.get(5);
    }

    String certainty() {
      return columns.get(6);
    }

    boolean is(String verdict) {
      return columns.get(8).equals(verdict);
    }
  }

  @Test
  void theTablesAreCounted() throws IOException {
    List<Verdict> verdicts =
        Files.readAllLines(VERDICTS).stream().skip(1).map(Verdict::of).toList();
    String page = Files.readString(PAGE);
    String written = page.substring(0, page.indexOf(START));
    String expected = written + START + "\n" + tables(verdicts);
    if (System.getProperty("golden", "").equals("accept")) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected, Files.readString(PAGE));
  }

  private static String tables(List<Verdict> verdicts) {
    return table("set", verdicts, each -> "%s, %s".formatted(each.set(), each.half()))
        + table("half", verdicts, Verdict::half)
        + table("certainty", verdicts, each -> each.half() + ", " + each.certainty())
        + table("code", verdicts, each -> each.half() + ", " + each.kind())
        + table("rule", verdicts, each -> each.rule() + ", " + each.half())
        + table("code base", verdicts, each -> each.codeBase() + ", " + each.half());
  }

  private static String table(String head, List<Verdict> all, Function<Verdict, String> by) {
    Map<String, List<Verdict>> groups =
        all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    String rows =
        groups.entrySet().stream()
            .map(group -> row(group.getKey(), group.getValue()))
            .collect(Collectors.joining());
    return "\n| %s | read | true | debatable | false |\n| --- | --- | --- | --- | --- |\n%s"
        .formatted(head, rows);
  }

  private static String row(String name, List<Verdict> verdicts) {
    return "| %s | %d | %s | %s | %s |\n"
        .formatted(
            name,
            verdicts.size(),
            share("true", verdicts),
            share("debatable", verdicts),
            share("false", verdicts));
  }

  private static String share(String verdict, List<Verdict> verdicts) {
    long count = verdicts.stream().filter(each -> each.is(verdict)).count();
    return count == 0
        ? "0"
        : "%d (%d %%)".formatted(count, Math.round(100.0 * count / verdicts.size()));
  }
}
