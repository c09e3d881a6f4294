package dev.overt.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.project.Tests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenLibrariesTest {

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void install() throws IOException {
    home = new Home(folder);
    // The build around may have been told of a repository of its own, which would count first.
    System.clearProperty("maven.repo.local");
    home.write("app/.mvn/maven.config", "-Dmaven.repo.local=" + folder.resolve("repo") + "\n");
    home.install("acme", "base", "1", "");
    home.install(
        "acme",
        "shop",
        "2",
        dependencies(
            Home.dependency("acme", "base", "<version>1</version>"),
            Home.dependency("acme", "extra", "<version>1</version><optional>true</optional>"),
            Home.dependency("acme", "gone", "<version>3</version>")));
    home.install("acme", "probe", "1", "");
  }

  @Test
  void followsTheModelThroughParentsAndManagedVersions() throws IOException {
    home.write(
        "app/pom.xml",
        Home.pom(
            "mine",
            "app",
            "1",
            "<packaging>pom</packaging><properties><shop.version>2</shop.version></properties>"
                + "<modules><module>web</module></modules><dependencyManagement>"
                + dependencies(
                    Home.dependency("acme", "shop", "<version>${shop.version}</version>"))
                + "</dependencyManagement>"));
    home.write(
        "app/web/pom.xml",
        "<project><modelVersion>4.0.0</modelVersion><parent><groupId>mine</groupId>"
            + "<artifactId>app</artifactId><version>1</version></parent><artifactId>web</artifactId>"
            + dependencies(
                Home.dependency("acme", "shop", ""),
                Home.dependency("acme", "probe", "<version>1</version><scope>test</scope>"))
            + "</project>");
    Libraries found = found("app", Tests.LEFT_OUT);
    assertEquals(List.of("base-1.jar", "shop-2.jar"), Home.names(found.files()));
    assertEquals(List.of("acme:gone:3"), found.missing());
    assertEquals(
        List.of("base-1.jar", "probe-1.jar", "shop-2.jar"),
        Home.names(found("app", Tests.INCLUDED).files()));
    assertEquals(found, found("app/web", Tests.LEFT_OUT));
  }

  private void writeParentOfTwo() throws IOException {
    home.write(
        "app/pom.xml",
        Home.pom(
            "mine",
            "app",
            "1",
            "<packaging>pom</packaging><modules><module>a</module><module>b</module></modules>"));
  }

  @Test
  void tellsWhichModuleHasWhich() throws IOException {
    writeParentOfTwo();
    home.write(
        "app/a/pom.xml",
        Home.pom(
            "mine",
            "a",
            "1",
            dependencies(
                Home.dependency("mine", "b", "<version>1</version>"),
                Home.dependency("acme", "probe", "<version>1</version>"))));
    home.write(
        "app/b/pom.xml",
        Home.pom(
            "mine",
            "b",
            "1",
            dependencies(Home.dependency("acme", "base", "<version>1</version>"))));
    home.write("app/a/src/main/java/A.java", "class A {}");
    home.write("app/b/src/main/java/B.java", "class B {}");
    List<LibraryPart> parts = found("app", Tests.LEFT_OUT).parts();
    assertEquals(2, parts.size());
    assertEquals(List.of("base-1.jar", "probe-1.jar"), Home.names(parts.get(0).files()));
    assertEquals(List.of(folder.resolve("app/b")), parts.get(0).siblings());
    assertEquals(List.of("base-1.jar"), Home.names(parts.get(1).files()));
    assertEquals(List.of(), parts.get(1).siblings());
  }

  @Test
  void followsAModuleIntoItsSiblings() throws IOException {
    writeParentOfTwo();
    home.write(
        "app/a/pom.xml",
        Home.pom(
            "mine", "a", "1", dependencies(Home.dependency("mine", "b", "<version>1</version>"))));
    home.write(
        "app/b/pom.xml",
        Home.pom(
            "mine",
            "b",
            "1",
            dependencies(Home.dependency("acme", "base", "<version>1</version>"))));
    Libraries found = found("app/a", Tests.LEFT_OUT);
    assertEquals(List.of("base-1.jar"), Home.names(found.files()));
    assertEquals(List.of("mine:b:1"), found.missing());
    assertEquals(List.of(), found("app", Tests.LEFT_OUT).missing());
    home.write("app/b/target/classes/B.class", "");
    assertEquals(
        List.of("base-1.jar", "classes"), Home.names(found("app/a", Tests.LEFT_OUT).files()));
  }

  @Test
  void namesTheParentWithoutWhichAModelCannotBeRead() throws IOException {
    home.write(
        "app/pom.xml",
        "<project><modelVersion>4.0.0</modelVersion><parent><groupId>none</groupId>"
            + "<artifactId>parent</artifactId><version>1</version></parent>"
            + "<artifactId>app</artifactId></project>");
    assertEquals(List.of("none:parent:1"), found("app", Tests.LEFT_OUT).missing());
  }

  @Test
  void knowsNothingOfOtherBuilds() throws IOException {
    home.write("app/build.gradle", "");
    assertEquals(
        Optional.empty(), new MavenLibraries().librariesOf(home.layout("app"), Tests.LEFT_OUT));
  }

  private Libraries found(String build, Tests tests) {
    return new MavenLibraries().librariesOf(home.layout(build), tests).orElseThrow();
  }

  private static String dependencies(String... each) {
    return "<dependencies>" + String.join("", each) + "</dependencies>";
  }
}
