package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a release says of itself is the same everywhere. */
class ReleaseTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern OWN =
      Pattern.compile(
          "<groupId>dev\\.overt</groupId>\\s*<artifactId>overt-[a-z-]+</artifactId>"
              + "\\s*<version>([^<$@]+)</version>");

  @Test
  void oneVersionStandsEverywhere() throws IOException {
    Set<String> versions = new TreeSet<>();
    int seen = 0;
    for (Path file : files()) {
      Matcher matcher = OWN.matcher(Files.readString(file));
      while (matcher.find()) {
        versions.add(matcher.group(1));
        seen++;
      }
    }
    assertTrue(seen > 10, "versions seen: " + seen);
    assertEquals(1, versions.size(), "set one version: " + versions);
    String version = versions.iterator().next();
    assertFalse(version.endsWith("-SNAPSHOT"), version);
    String changes = Files.readString(ROOT.resolve("CHANGELOG.md"));
    assertTrue(changes.contains("## " + version), "CHANGELOG.md says nothing of " + version);
  }

  @Test
  void everyModuleHasANameAndADescription() throws IOException {
    for (Path file : files()) {
      String text = Files.readString(file);
      if (file.endsWith("pom.xml")) {
        assertTrue(text.contains("<name>"), file + " has no name");
        assertTrue(text.contains("<description>"), file + " has no description");
      }
    }
  }

  /** The README, the pom, and those of the modules. */
  private static Set<Path> files() throws IOException {
    Set<Path> files = new TreeSet<>(Set.of(ROOT.resolve("README.md"), ROOT.resolve("pom.xml")));
    for (Path folder : Set.of(ROOT, ROOT.resolve("editors"))) {
      try (Stream<Path> found = Files.list(folder)) {
        found.map(each -> each.resolve("pom.xml")).filter(Files::exists).forEach(files::add);
      }
    }
    return files;
  }
}
