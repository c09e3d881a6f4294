package dev.overt.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured with mappers: for each expression, which of them sent something while it ran.
 *
 * <p>A file of such rows begins with the names of the mappers, the parameters of all expressions
 * and what they import. A heading ({@code #}) begins a section. {@code given} lines stand before
 * all expressions that follow, up to the next such lines; {@code deviates MAPPER, MAPPER: reason}
 * before the one expression for which the analyzer says something else. An expression stands behind
 * the numbers that were measured, one for each mapper, {@code -} where it was not; it ends with a
 * semicolon or a brace if it is a statement.
 *
 * @param mappers their names, in the order of the numbers
 */
record MeasuredRows(List<String> mappers, String parameters, List<String> imports, List<Row> rows) {

  /**
   * An expression.
   *
   * @param at the number of its line
   * @param given what stands before it, on lines of its own
   * @param sent what was sent, by mapper; a mapper for which nothing was measured is not there
   * @param deviating mappers for which the analyzer says something else
   */
  record Row(
      int at,
      String section,
      List<String> given,
      String code,
      Map<String, Integer> sent,
      List<String> deviating) {

    /** Whether it ends with its value. */
    boolean isReturning() {
      return line().matches("(.*; )?return [^;]*;");
    }

    /** As a line of a body that returns something. */
    String line() {
      return code.endsWith(";") || code.endsWith("}") ? code : "return " + code + ";";
    }
  }

  static MeasuredRows read(Path file) {
    try {
      return new Reader(Files.readAllLines(file)).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The expressions that were measured with a mapper. */
  List<Row> of(String mapper) {
    return rows.stream().filter(row -> row.sent().containsKey(mapper)).toList();
  }

  /** Reads one line after the other. */
  private static final class Reader {

    private final List<String> lines;
    private final List<String> imports = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> deviating = new ArrayList<>();
    private List<String> mappers = List.of();
    private String parameters = "";
    private String section = "";
    private boolean isGiven;
    private int at;

    Reader(List<String> lines) {
      this.lines = lines;
    }

    MeasuredRows read() {
      for (String line : lines) {
        at++;
        String[] words = line.strip().split("\\s+", 2);
        switch (words[0]) {
          case "" -> {}
          case "mappers" -> mappers = List.of(words[1].split("\\s+"));
          case "parameters" -> parameters = words[1];
          case "import" -> imports.add(line);
          case "#" -> begin(words[1]);
          case "given" -> give(words.length > 1 ? words[1] : "");
          case "deviates" -> deviating.addAll(List.of(words[1].split(":")[0].split(", ")));
          default -> rows.add(row(line));
        }
      }
      return new MeasuredRows(mappers, parameters, imports, rows);
    }

    private void begin(String heading) {
      section = heading;
      given.clear();
    }

    private void give(String code) {
      if (!isGiven) {
        given.clear();
      }
      isGiven = true;
      if (!code.isEmpty()) {
        given.add(code);
      }
    }

    private Row row(String line) {
      String[] words = line.strip().split("\\s+", mappers.size() + 1);
      Map<String, Integer> sent = new LinkedHashMap<>();
      for (int i = 0; i < mappers.size(); i++) {
        if (!words[i].equals("-")) {
          sent.put(mappers.get(i), Integer.valueOf(words[i]));
        }
      }
      List<String> others = List.copyOf(deviating);
      deviating.clear();
      isGiven = false;
      return new Row(at, section, List.copyOf(given), words[mappers.size()], sent, others);
    }
  }
}
