package dev.overt.analyzer.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ApplicationSettingsTest {

  private static final String THREADS = "spring.threads.virtual.enabled";

  @TempDir private Path folder;

  @Test
  void aModuleHasItsOwn() throws IOException {
    write("a/src/main/resources/application.properties", THREADS + " = true ");
    write("b/src/main/resources/application.yml", "spring:\n  threads.virtual.enabled: false\n");
    Path a = folder.resolve("a/src/main/java/shop/Shop.java");
    Path b = folder.resolve("b/src/main/java/shop/Shop.java");
    Path c = folder.resolve("c/src/main/java/shop/Shop.java");
    ApplicationSettings settings = ApplicationSettings.near(List.of(a, b, c));
    assertEquals(Optional.of("true"), settings.value(a, THREADS));
    assertEquals(Optional.of("false"), settings.value(b, THREADS));
    assertEquals(Optional.empty(), settings.value(c, THREADS));
  }

  @Test
  void propertiesCountBeforeYaml() throws IOException {
    write("application.properties", "micronaut.server.threadSelection=IO");
    write("application.yml", "micronaut.server.thread-selection: AUTO\nother: 1");
    Path source = folder.resolve("Shop.java");
    ApplicationSettings settings = ApplicationSettings.near(List.of(source));
    assertEquals(Optional.of("IO"), settings.value(source, "micronaut.server.thread-selection"));
    assertEquals(Optional.of("1"), settings.value(source, "other"));
  }

  @Test
  void whatCannotBeReadSaysNothing() throws IOException {
    write("application.properties", "a=\\u12");
    Path source = folder.resolve("Shop.java");
    assertEquals(Optional.empty(), ApplicationSettings.near(List.of(source)).value(source, "a"));
    assertEquals(Optional.empty(), ApplicationSettings.none().value(source, "a"));
  }

  @Test
  void yamlIsMapsInMapsToPlainValues() {
    String text =
        """
        # comment
        spring:
          threads:
            virtual: # on
              enabled: true  # since spring
          name: "a # b"
        list:
          - one: 1
          - two
        'quoted key': 'x'
        server.port: 8080
        ---
        spring:
          config.activate.on-profile: test
          name: other
        """;
    assertEquals(
        Map.of(
            "spring.threads.virtual.enabled", "true",
            "spring.name", "a # b",
            "quoted key", "x",
            "server.port", "8080"),
        YamlText.values(text));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
