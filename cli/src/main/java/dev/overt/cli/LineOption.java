package dev.overt.cli;

import dev.overt.analyzer.analysis.Lines;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a Java file, as {@code FILE:LINE} or {@code FILE:LINE:COLUMN}.
 *
 * @param spelled as the user wrote it, for messages
 * @param file resolved
 */
record LineOption(String spelled, Path file, int line, Optional<Integer> column) {

  private static final Pattern FORM = Pattern.compile("(.+?):(\\d{1,9})(?::(\\d{1,9}))?");

  /**
   * The place that the words name.
   *
   * @throws Mistake if they name none, or not in a Java file
   */
  static LineOption of(String words, Surroundings surroundings) {
    Matcher matcher = FORM.matcher(words);
    if (!matcher.matches()) {
      throw new Mistake("<FILE:LINE>: no line is named: " + words);
    }
    Path file = path(matcher.group(1), surroundings);
    LineOption place =
        new LineOption(
            matcher.group(1),
            file,
            Integer.parseInt(matcher.group(2)),
            Optional.ofNullable(matcher.group(3)).map(Integer::valueOf));
    place.check();
    return place;
  }

  private static Path path(String spelled, Surroundings surroundings) {
    try {
      return surroundings.resolved(Path.of(spelled));
    } catch (InvalidPathException failure) {
      throw new Mistake("<FILE:LINE>: not a path: " + spelled);
    }
  }

  private void check() {
    if (!Files.exists(file)) {
      throw new Mistake("<FILE:LINE>: no such file: " + spelled);
    }
    if (!Files.isRegularFile(file) || !spelled.endsWith(".java")) {
      throw new Mistake("<FILE:LINE>: not a Java file: " + spelled);
    }
    long lines = lines();
    if (line < 1 || line > lines) {
      throw new Mistake(
          "<FILE:LINE>: %s has lines 1 to %d, not %d".formatted(spelled, lines, line));
    }
  }

  private long lines() {
    try {
      return new String(OrdinaryFile.read(file, Limits.SOURCE_BYTES), StandardCharsets.UTF_8)
          .lines()
          .count();
    } catch (IOException failure) {
      throw new Mistake("<FILE:LINE>: cannot read file: " + spelled);
    }
  }

  /**
   * The code there.
   *
   * @throws Mistake if there is none
   */
  Lines.Picked pickedFrom(Lines lines) {
    Optional<Lines.Picked> picked =
        column.isPresent() ? lines.call(line, column.get()) : lines.line(line);
    return picked.orElseThrow(() -> new Mistake("<FILE:LINE>: " + nothing(lines)));
  }

  private String nothing(Lines lines) {
    if (lines.line(line).isPresent()) {
      return "nothing is called on line %d of %s; leave the column out".formatted(line, spelled);
    }
    String nearest =
        lines.nearest(line).map(found -> "; the nearest is on line " + found).orElse("");
    return "no code on line %d of %s%s".formatted(line, spelled, nearest);
  }
}
