package dev.overt.libraries;

import dev.overt.analyzer.project.Layout;
import dev.overt.analyzer.project.Survey;
import dev.overt.analyzer.project.Tests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with builds and what they have downloaded. */
record Home(Path folder) {

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** An artifact in the local repository. */
  void install(String group, String name, String version, String pomBody) throws IOException {
    String place = "repo/%s/%s/%s/%s-%s".formatted(group, name, version, name, version);
    write(place + ".pom", pom(group, name, version, pomBody));
    write(place + ".jar", "");
  }

  /** An artifact in Gradle's cache. */
  void cache(String group, String name, String version, String pomBody) throws IOException {
    String place = "gradle/caches/modules-2/files-2.1/%s/%s/%s".formatted(group, name, version);
    write("%s/0a/%s-%s.pom".formatted(place, name, version), pom(group, name, version, pomBody));
    write("%s/0b/%s-%s.jar".formatted(place, name, version), "");
  }

  static String pom(String group, String name, String version, String body) {
    return """
        <project><modelVersion>4.0.0</modelVersion>
        <groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</project>
        """
        .formatted(group, name, version, body);
  }

  static String dependency(String group, String name, String rest) {
    return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId>%s</dependency>"
        .formatted(group, name, rest);
  }

  Layout layout(String build) {
    return Survey.of(List.of(folder.resolve(build)), Tests.LEFT_OUT).layouts().get(0);
  }

  static List<String> names(List<Path> files) {
    return files.stream().map(file -> file.getFileName().toString()).sorted().toList();
  }
}
