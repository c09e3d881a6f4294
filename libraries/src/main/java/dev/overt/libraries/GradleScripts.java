package dev.overt.libraries;

import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the scripts, properties and version catalogs of a Gradle build say of libraries.
 *
 * @param coordinates {@code group:name} or {@code group:name:version}, sorted
 * @param platforms coordinates of poms that say versions of others
 */
record GradleScripts(List<String> coordinates, List<String> platforms) {

  private static final List<String> FILES =
      List.of(
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "gradle/libs.versions.toml");
  private static final String NAME = "[\\w.-]+";
  private static final Pattern COORDINATES =
      Pattern.compile("[\"'](%s:%s(?::[\\w.$@{}+-]+)?)[\"']".formatted(NAME, NAME));
  private static final Pattern PARTS =
      Pattern.compile(
          ("group\\s*[:=]\\s*[\"'](%s)[\"']\\s*,\\s*name\\s*[:=]\\s*[\"'](%s)[\"']"
                  + "(?:\\s*,\\s*version(\\.ref)?\\s*[:=]\\s*[\"']([^\"']+)[\"'])?")
              .formatted(NAME, NAME));
  private static final Pattern MODULE =
      Pattern.compile(
          ("module\\s*=\\s*\"(%s:%s)\"(?:\\s*,\\s*version(\\.ref)?\\s*=\\s*\"([^\"]+)\")?")
              .formatted(NAME, NAME));
  private static final Pattern PLATFORM =
      Pattern.compile("(?:[pP]latform|mavenBom)[\\s(]*[\"']([^\"']+)[\"']");
  private static final Pattern SPRING_BOOT =
      Pattern.compile(
          "org\\.springframework\\.boot[\"')]*\\s*(?:,\\s*version|version)[\\s=(]*[\"']([\\w.-]+)[\"']");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?m)(?:^|[\\s.{])([A-Za-z][\\w.-]*)\\s*=\\s*[\"']?([\\w.-]+)[\"']?\\s*(?:;|,|}|$)");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([\\w.]+)}?");

  GradleScripts {
    coordinates = List.copyOf(coordinates);
    platforms = List.copyOf(platforms);
  }

  /** Of a build whose root and parts lie in these folders. */
  static GradleScripts of(List<Path> folders) {
    List<String> texts =
        folders.stream()
            .flatMap(folder -> FILES.stream().map(folder::resolve))
            .map(GradleScripts::text)
            .filter(text -> !text.isEmpty())
            .toList();
    Map<String, String> values = new HashMap<>();
    Stream.concat(
            texts.stream(),
            folders.stream().map(folder -> text(folder.resolve("gradle.properties"))))
        .forEach(
            text ->
                VALUE
                    .matcher(text)
                    .results()
                    .forEach(match -> values.putIfAbsent(match.group(1), match.group(2))));
    Reading reading = new Reading(values, new TreeSet<>(), new TreeSet<>());
    texts.forEach(reading::read);
    return new GradleScripts(List.copyOf(reading.coordinates), List.copyOf(reading.platforms));
  }

  private static String text(Path file) {
    try {
      // No coordinate has a character that no path may have.
      return OrdinaryFile.text(file)
          .replace('\0', ' ')
          .replaceAll("(?s)/\\*.*?\\*/", "")
          .replaceAll("(?m)^\\s*(?://|#).*$", "");
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** What was read so far, and the values of the names that versions are written with. */
  private record Reading(
      Map<String, String> values, Set<String> coordinates, Set<String> platforms) {

    void read(String text) {
      all(PLATFORM, text).forEach(match -> platforms.add(filled(match.group(1))));
      all(SPRING_BOOT, text)
          .forEach(
              match ->
                  platforms.add(
                      "org.springframework.boot:spring-boot-dependencies:" + match.group(1)));
      all(COORDINATES, text).forEach(match -> add(filled(match.group(1))));
      all(PARTS, text)
          .forEach(
              match ->
                  add(
                      match.group(1) + ":" + match.group(2),
                      version(match.group(3), match.group(4))));
      all(MODULE, text)
          .forEach(match -> add(match.group(1), version(match.group(2), match.group(3))));
    }

    private static Stream<Matcher> all(Pattern pattern, String text) {
      Matcher matcher = pattern.matcher(text);
      return Stream.iterate(matcher, each -> each.find(), each -> each);
    }

    private void add(String named, String version) {
      add(version.isEmpty() ? named : named + ":" + version);
    }

    private void add(String named) {
      if (!platforms.contains(named)) {
        coordinates.add(named.replaceFirst("@\\w+$", ""));
      }
    }

    private String version(String isReference, String written) {
      if (written == null) {
        return "";
      }
      return isReference == null ? filled(written) : values.getOrDefault(written, "");
    }

    /** A name that has no value leaves the version open. */
    private String filled(String text) {
      String filled =
          VARIABLE
              .matcher(text)
              .replaceAll(
                  match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "?")));
      return filled.replaceFirst(":[^:]*\\?.*$", "");
    }
  }
}
