package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The notice in the executable names all libraries that are inside, and no other. */
class ThirdPartyTest {

  private static final Path NOTICE = Path.of("src/main/resources/META-INF/THIRD-PARTY.md");

  /** The jars of the shaded jar, which the build writes down. */
  private static final Path INSIDE = Path.of("target/inside.txt");

  /** What the shaded jar leaves out. */
  private static final Pattern EXCLUDED = Pattern.compile("<exclude>([\\w.-]+):\\*</exclude>");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| \\[[^|]*\\| ((?:`[\\w.-]+`(?:, )?)+) \\|");
  private static final Pattern GROUP = Pattern.compile("`([\\w.-]+)`");

  @Test
  void everyLibraryInsideIsNamed() throws IOException {
    Set<String> named = named();
    Set<String> unnamed = new TreeSet<>();
    Set<String> gone = new TreeSet<>(named);
    for (Path folder : inside()) {
      List<String> groups = named.stream().filter(group -> isOf(group, folder)).toList();
      gone.removeAll(groups);
      if (groups.isEmpty()) {
        unnamed.add(folder.toString());
      }
    }
    assertEquals(Set.of(), unnamed, "name these in THIRD-PARTY.md");
    assertEquals(Set.of(), gone, "these are not inside any more");
  }

  private static Set<String> named() throws IOException {
    Set<String> groups = new TreeSet<>();
    Matcher rows = ROW.matcher(Files.readString(NOTICE));
    while (rows.find()) {
      GROUP.matcher(rows.group(1)).results().forEach(found -> groups.add(found.group(1)));
    }
    return groups;
  }

  /** The folders of a repository that hold the libraries, one for each artifact. */
  private static Set<Path> inside() throws IOException {
    List<String> excluded =
        EXCLUDED
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(found -> found.group(1))
            .toList();
    Set<Path> folders = new TreeSet<>();
    for (String line : Files.readAllLines(INSIDE)) {
      Path jar = Path.of(line.strip());
      boolean isOwn =
          !line.strip().endsWith(".jar") || String.valueOf(jar.getFileName()).startsWith("overt-");
      if (!isOwn) {
        Path folder = jar.resolve("../..").normalize();
        if (excluded.stream().noneMatch(group -> isOf(group, folder))) {
          folders.add(folder);
        }
      }
    }
    return folders;
  }

  private static boolean isOf(String group, Path folder) {
    return folder.resolve("..").normalize().endsWith(Path.of(group.replace('.', '/')));
  }
}
