package dev.overt.analyzer.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where Maven keeps things: as the poms say, else by its conventions. */
final class MavenLayout {

  private final Map<Path, Module> modules = new LinkedHashMap<>();
  private Optional<Integer> javaLevel = Optional.empty();

  private MavenLayout() {}

  /** The build whose outermost pom lies in the folder. */
  static Layout of(Path folder) {
    MavenLayout layout = new MavenLayout();
    layout.add(folder.resolve("pom.xml").normalize());
    return new Layout(folder, Build.MAVEN, List.copyOf(layout.modules.values()), layout.javaLevel);
  }

  private void add(Path file) {
    Path folder = file.getParent();
    if (modules.containsKey(folder)) {
      return;
    }
    Pom pom = Pom.of(file);
    javaLevel = javaLevel.or(pom::javaLevel);
    modules.put(folder, module(folder, pom));
    for (String name : pom.modules()) {
      Path module = folder.resolve(name).normalize();
      Path inner = Files.isDirectory(module) ? module.resolve("pom.xml") : module;
      if (Files.isRegularFile(inner)) {
        add(inner);
      }
    }
  }

  private static Module module(Path folder, Pom pom) {
    Path target = folder.resolve(pom.value("build/directory").orElse("target"));
    return new Module(
        folder,
        existing(folder.resolve(pom.value("build/sourceDirectory").orElse("src/main/java"))),
        Folders.in(target.resolve("generated-sources")),
        Stream.concat(
                existing(
                    folder.resolve(pom.value("build/testSourceDirectory").orElse("src/test/java")))
                    .stream(),
                Folders.in(target.resolve("generated-test-sources")).stream())
            .toList(),
        existing(target.resolve("classes")));
  }

  private static List<Path> existing(Path folder) {
    return Files.isDirectory(folder) ? new ArrayList<>(List.of(folder)) : List.of();
  }
}
