package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.JdkRelease;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which frameworks are there is asked of each module, where modules have their own libraries. */
class ModulesTest {

  private static final String HANDLER =
      """
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;
      import reactor.core.publisher.Mono;

      @RestController
      class Handler {
        @GetMapping("/")
        Mono<String> show() throws InterruptedException {
          Thread.sleep(5);
          return Mono.just("shown");
        }
      }
      """;

  private final List<Path> all =
      Library.classPath(
          Library.PINS.classPath(0).stream()
              .filter(file -> file.getName().contains("spring-webmvc-"))
              .toList());

  @TempDir Path folder;
  private Path flux;
  private Path mvc;

  @BeforeEach
  void write() throws IOException {
    flux = module("flux", HANDLER);
    mvc = module("mvc", HANDLER);
  }

  private Path module(String name, String text) throws IOException {
    Path module = folder.resolve(name);
    Files.createDirectories(module.resolve("src/main/java/" + name));
    Files.writeString(
        module.resolve("src/main/java/" + name + "/Handler.java"),
        "package " + name + ";\n" + text);
    return module;
  }

  @Test
  void oneModuleHasMvcAndTheOtherWebFlux() {
    assertEquals(
        List.of("flux"),
        found(part(flux, "spring-webmvc", List.of()), part(mvc, "spring-webflux", List.of())));
  }

  @Test
  void aLibraryOfAllIsOneOfEach() {
    assertEquals(List.of(), found());
  }

  @Test
  void importsOfASiblingCount() throws IOException {
    module("common", "import org.springframework.web.servlet.ModelAndView;\nclass Handler {}\n");
    Path common = folder.resolve("common");
    LibraryPart seen = part(common, "spring-webflux", List.of());
    assertEquals(List.of("flux"), found(part(flux, "spring-webmvc", List.of()), seen));
    assertEquals(List.of(), found(part(flux, "spring-webmvc", List.of(common)), seen));
  }

  private LibraryPart part(Path module, String without, List<Path> siblings) {
    List<Path> files = new ArrayList<>(all);
    files.removeIf(file -> file.getFileName().toString().contains(without + "-"));
    return new LibraryPart(module, files, List.of(), siblings);
  }

  /** The modules whose handlers are found to sleep. */
  private List<String> found(LibraryPart... parts) {
    Libraries libraries = new Libraries(Libraries.Origin.MAVEN, all, List.of(), List.of(parts));
    ClassPath classPath = new ClassPath(List.of(), libraries, JdkRelease.latest());
    Overt.Request scan = Scans.request(folder, classPath);
    return Overt.scan(scan).report().findings().stream()
        .map(Finding::point)
        .map(point -> folder.relativize(point.file()).getName(0).toString())
        .toList();
  }
}
