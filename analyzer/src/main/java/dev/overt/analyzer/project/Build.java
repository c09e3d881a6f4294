package dev.overt.analyzer.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What builds a folder, told by the files that lie there. */
public enum Build {
  MAVEN("Maven", List.of("pom.xml")),
  GRADLE(
      "Gradle",
      List.of("settings.gradle", "settings.gradle.kts", "build.gradle", "build.gradle.kts")),
  /** Nothing that is known here. */
  PLAIN("no build file", List.of());

  private final String label;
  private final List<String> files;

  Build(String label, List<String> files) {
    this.label = label;
    this.files = files;
  }

  /** The build in words. */
  public String label() {
    return label;
  }

  /** Who builds the folder; where there are two, Maven, whose files say more. */
  static Build of(Path folder) {
    for (Build build : values()) {
      if (build.files.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)))) {
        return build;
      }
    }
    return PLAIN;
  }
}
