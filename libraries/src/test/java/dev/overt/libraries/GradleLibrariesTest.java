package dev.overt.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.Tests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradleLibrariesTest {

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void fillCache() throws IOException {
    home = new Home(folder);
    System.setProperty("gradle.user.home", folder.resolve("gradle").toString());
    System.setProperty("maven.repo.local", folder.resolve("repo").toString());
    home.cache("acme", "base", "1", "");
    home.cache(
        "acme",
        "shop",
        "2",
        "<dependencies>"
            + Home.dependency("acme", "base", "<version>1</version>")
            + "</dependencies>");
    home.cache(
        "acme",
        "bom",
        "7",
        "<packaging>pom</packaging><dependencyManagement><dependencies>"
            + Home.dependency("acme", "shop", "<version>2</version>")
            + "</dependencies></dependencyManagement>");
    home.cache("acme", "lone", "1.9", "");
    home.cache("acme", "lone", "1.10", "");
  }

  @AfterEach
  void forget() {
    System.clearProperty("gradle.user.home");
    System.clearProperty("maven.repo.local");
  }

  @Test
  void readsGroovy() throws IOException {
    home.write("app/gradle.properties", "shopVersion=2\n");
    home.write(
        "app/build.gradle",
        """
        dependencies {
          implementation "acme:shop:${shopVersion}"
          // implementation "acme:old:1"
          implementation group: 'acme', name: 'gone', version: '3'
        }
        """);
    Libraries found = found();
    assertEquals(List.of("base-1.jar", "shop-2.jar"), Home.names(found.files()));
    assertEquals(List.of("acme:gone:3"), found.missing());
  }

  @Test
  void readsKotlinWithAPlatform() throws IOException {
    home.write("app/settings.gradle.kts", "include(\"web\")");
    home.write(
        "app/web/build.gradle.kts",
        """
        dependencies {
          implementation(platform("acme:bom:7"))
          implementation("acme:shop")
          implementation("acme:lone")
        }
        """);
    assertEquals(List.of("base-1.jar", "lone-1.10.jar", "shop-2.jar"), Home.names(found().files()));
  }

  @Test
  void readsAVersionCatalog() throws IOException {
    home.write("app/build.gradle.kts", "dependencies { implementation(libs.shop) }");
    home.write(
        "app/gradle/libs.versions.toml",
        """
        [versions]
        shop = "2"
        [libraries]
        shop = { module = "acme:shop", version.ref = "shop" }
        lone = { group = "acme", name = "lone", version = "1.9" }
        """);
    assertEquals(List.of("base-1.jar", "lone-1.9.jar", "shop-2.jar"), Home.names(found().files()));
  }

  @Test
  void knowsNothingOfScriptsThatNameNothing() throws IOException {
    home.write("app/build.gradle", "apply from: 'more.gradle'");
    assertEquals(
        Optional.empty(), new GradleLibraries().librariesOf(home.layout("app"), Tests.LEFT_OUT));
  }

  private Libraries found() {
    return new GradleLibraries().librariesOf(home.layout("app"), Tests.LEFT_OUT).orElseThrow();
  }
}
