package dev.overt.analyzer.config;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import dev.overt.analyzer.limits.TooLarge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds and reads {@code overt.json}, and the files that it extends.
 *
 * @param rules the ids of all rules there are
 * @param profile the part of the file that counts before the rest, if one is asked for
 */
public record SettingsFile(Collection<String> rules, Optional<String> profile) {

  /** What the file is called. */
  public static final String NAME = "overt.json";

  /** What a baseline is called that counts if it lies beside the file. */
  public static final String BASELINE = "overt-baseline.json";

  public SettingsFile {
    rules = List.copyOf(rules);
  }

  /** The nearest file at a path or above it. */
  public static Optional<Path> above(Path path) {
    return Stream.iterate(path.toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve(NAME))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** The baseline beside a file, whether or not there is one. */
  public static Path baseline(Path file) {
    return file.resolveSibling(BASELINE);
  }

  /** The baseline beside a file, if there is one. */
  public static Optional<Path> baselineBeside(Path file) {
    return Optional.of(baseline(file)).filter(Files::isRegularFile);
  }

  /**
   * What a file says, and what it extends.
   *
   * @throws SettingsException with all mistakes
   */
  public Settings read(Path file) {
    List<String> mistakes = new ArrayList<>();
    SettingsReader.Read read = read(file, List.of(), new HashSet<>(), mistakes);
    profile
        .filter(name -> !read.profiles().contains(name))
        .ifPresent(name -> mistakes.add(noProfile(file, name, read.profiles())));
    if (!mistakes.isEmpty()) {
      throw new SettingsException(mistakes);
    }
    return read.settings();
  }

  /**
   * The profile of a file counts before that of the files it extends, and these before its rest.
   * What is extended in two ways counts the first time.
   */
  private SettingsReader.Read read(
      Path file, List<Path> extending, Set<Path> known, List<String> mistakes) {
    SettingsReader reader = new SettingsReader(file, rules, profile);
    SettingsReader.Read read = reader.read(text(file, mistakes));
    mistakes.addAll(read.mistakes());
    Settings settings = read.settings();
    List<String> profiles = new ArrayList<>(read.profiles());
    List<Path> chain = Stream.concat(extending.stream(), Stream.of(file)).toList();
    for (Path base : read.bases()) {
      if (chain.contains(base)) {
        mistakes.add("%s: extends itself by way of %s".formatted(file, base));
      } else if (!Files.isRegularFile(base)) {
        mistakes.add("%s: extends a file that does not exist: %s".formatted(file, base));
      } else if (known.size() >= Limits.SETTINGS_FILES) {
        mistakes.add("%s: extends more than %d files".formatted(file, Limits.SETTINGS_FILES));
        break;
      } else if (known.add(base)) {
        SettingsReader.Read inner = read(base, chain, known, mistakes);
        settings = settings.over(inner.settings());
        profiles.addAll(inner.profiles());
      }
    }
    return new SettingsReader.Read(settings, read.bases(), profiles, List.of());
  }

  private static String text(Path file, List<String> mistakes) {
    try {
      return OrdinaryFile.text(file);
    } catch (IOException unreadable) {
      mistakes.add(TooLarge.reason("%s: can't be read".formatted(file), unreadable));
      return "{}";
    }
  }

  private static String noProfile(Path file, String name, Collection<String> known) {
    String others = known.isEmpty() ? "there is none" : "there are " + String.join(", ", known);
    return "%s: no profile '%s'; %s".formatted(file, name, others);
  }
}
