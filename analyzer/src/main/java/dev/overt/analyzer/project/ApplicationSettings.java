package dev.overt.analyzer.project;

import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the applications of a project say of themselves in {@code application.properties} and {@code
 * application.yml}: the files of a module's {@code src/main/resources}, or beside a source file.
 * Files of a profile are not read, nor what the environment may add. Of two files that speak of one
 * name the properties count.
 */
public final class ApplicationSettings {

  /** The first that speaks of a name counts, as Spring Boot reads them. */
  static final List<String> FILES =
      List.of(
          "config/application.properties",
          "config/application.yml",
          "config/application.yaml",
          "application.properties",
          "application.yml",
          "application.yaml",
          "META-INF/microprofile-config.properties");

  private final Map<Path, Map<String, String>> byFolder = new HashMap<>();

  private ApplicationSettings() {}

  /** What is said near the given source files; what cannot be read says nothing. */
  static ApplicationSettings near(List<Path> sources) {
    ApplicationSettings settings = new ApplicationSettings();
    Set<Path> seen = new HashSet<>();
    sources.stream().flatMap(ApplicationSettings::folders).filter(seen::add).forEach(settings::add);
    return settings;
  }

  /** Nothing is said. */
  public static ApplicationSettings none() {
    return new ApplicationSettings();
  }

  /** The value of a setting in the application that a source file belongs to. */
  public Optional<String> value(Path source, String name) {
    return byFolder.isEmpty()
        ? Optional.empty()
        : folders(source)
            .map(folder -> byFolder.getOrDefault(folder, Map.of()).get(canonical(name)))
            .filter(value -> value != null)
            .findFirst();
  }

  /** The value of a setting in any of the applications, of several the one that sorts first. */
  public Optional<String> anywhere(String name) {
    return byFolder.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(folder -> folder.getValue().get(canonical(name)))
        .filter(value -> value != null)
        .findFirst();
  }

  /** All that is said, and where: equal spellings mean equal settings. */
  public String spelled() {
    Map<Path, Map<String, String>> sorted = new TreeMap<>();
    byFolder.forEach((folder, values) -> sorted.put(folder, new TreeMap<>(values)));
    StringBuilder all = new StringBuilder();
    sorted.forEach(
        (folder, values) -> {
          all.append(folder).append('\0');
          values.forEach((name, value) -> all.append(name).append('\0').append(value).append('\0'));
        });
    return all.toString();
  }

  private static Stream<Path> folders(Path source) {
    Path folder = source.toAbsolutePath().normalize().getParent();
    return Stream.concat(resources(folder).stream(), Stream.of(folder));
  }

  /** The resources that go with a folder of {@code src/main/java}. */
  private static Optional<Path> resources(Path folder) {
    for (Path each = folder; each.getParent() != null; each = each.getParent()) {
      if (each.endsWith(Path.of("main", "java"))) {
        return Optional.of(each.resolveSibling("resources"));
      }
    }
    return Optional.empty();
  }

  private void add(Path folder) {
    Map<String, String> values = new HashMap<>();
    for (String file : FILES) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path)) {
        read(path).forEach((name, value) -> values.putIfAbsent(canonical(name), value));
      }
    }
    if (!values.isEmpty()) {
      byFolder.put(folder, values);
    }
  }

  private static Map<String, String> read(Path file) {
    try {
      String text = OrdinaryFile.text(file);
      return file.toString().endsWith(".properties") ? properties(text) : YamlText.values(text);
    } catch (IOException | IllegalArgumentException unreadable) {
      return Map.of();
    }
  }

  private static Map<String, String> properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(n -> values.put(n, properties.getProperty(n).strip()));
    return values;
  }

  /** Spring Boot does not tell {@code thread-selection} from {@code threadSelection}. */
  private static String canonical(String name) {
    return name.replace("-", "").toLowerCase(Locale.ROOT);
  }
}
