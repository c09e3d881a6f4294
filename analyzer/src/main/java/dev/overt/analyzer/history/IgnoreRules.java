package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * Which new files do not count, by the rules of the repository. Rules that the user has for all
 * repositories are not read.
 *
 * @param levels the rules of the innermost folder first
 */
record IgnoreRules(List<Level> levels) {

  /** Names are matched in a time that grows by a power for each asterisk in a part of a rule. */
  private static final int MOST_ASTERISKS = 3;

  /** The rules of a folder, whose path ends in a slash or is empty. */
  private record Level(String folder, IgnoreNode rules) {}

  IgnoreRules {
    levels = List.copyOf(levels);
  }

  static IgnoreRules of(GitFolder folder) throws IOException {
    Path file = folder.common().resolve("info").resolve("exclude");
    Optional<String> text = OrdinaryFile.text(file, Limits.REPOSITORY_BYTES);
    return new IgnoreRules(text.map(rules -> level("", rules)).stream().toList());
  }

  /** The same with those of a folder below. */
  IgnoreRules within(String folder, Path place) throws IOException {
    Path file = place.resolve(".gitignore");
    // Git follows no link here either, and a pipe holds no rules.
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return this;
    }
    Level inner = level(folder, OrdinaryFile.text(file, Limits.REPOSITORY_BYTES).orElse(""));
    return new IgnoreRules(Stream.concat(Stream.of(inner), levels.stream()).toList());
  }

  private static Level level(String folder, String text) {
    String sound =
        text.lines().filter(IgnoreRules::isSwift).collect(Collectors.joining("\n", "", "\n"));
    IgnoreNode rules = new IgnoreNode();
    try {
      rules.parse(new ByteArrayInputStream(sound.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new Level(folder, rules);
  }

  /** Without a slow rule more files count as new, not fewer. */
  private static boolean isSwift(String rule) {
    return Stream.of(rule.split("/"))
        .allMatch(part -> part.chars().filter(letter -> letter == '*').count() <= MOST_ASTERISKS);
  }

  boolean hold(String path, boolean isFolder) {
    for (Level level : levels) {
      Boolean told = level.rules.checkIgnored(path.substring(level.folder.length()), isFolder);
      if (told != null) {
        return told;
      }
    }
    return false;
  }
}
