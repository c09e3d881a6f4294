package dev.overt.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values of {@code --classpath}: lists of entries, or {@code @file} for a file that holds one.
 */
record ClassPathOption(Surroundings surroundings, List<String> values) {

  /** Build tools write lists in one line or in many. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\R|" + Pattern.quote(File.pathSeparator));

  /**
   * The entries of all values, in their order, before the library of a release.
   *
   * @throws Mistake if an entry does not exist
   */
  List<Path> entries() {
    return values.stream().map(this::content).flatMap(this::entries).distinct().toList();
  }

  private String content(String value) {
    return value.startsWith("@") ? read(value.substring(1)) : value;
  }

  private String read(String file) {
    try {
      return Files.readString(path(file), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new Mistake("--classpath: cannot read file: " + file);
    }
  }

  private Stream<Path> entries(String list) {
    return Arrays.stream(BETWEEN.split(list))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .map(this::existing);
  }

  private Path existing(String entry) {
    Path path = path(entry);
    if (!Files.exists(path)) {
      throw new Mistake("--classpath: no such file or folder: " + entry);
    }
    return path;
  }

  private Path path(String spelled) {
    try {
      return surroundings.resolved(Path.of(spelled));
    } catch (InvalidPathException failure) {
      throw new Mistake("--classpath: not a path: " + spelled);
    }
  }
}
