package dev.overt.analyzer.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyTest {

  @TempDir private Path home;

  @BeforeEach
  void resolveLinks() throws IOException {
    home = home.toRealPath();
  }

  @Test
  void readsAMavenProjectByItsConventions() throws IOException {
    write("pom.xml", "<project><properties><java.version>21</java.version></properties></project>");
    write("src/main/java/A.java", "");
    write("src/test/java/ATest.java", "");
    write("target/generated-sources/annotations/G.java", "");
    write("target/classes/A.class", "");
    write("src/main/resources/template/B.java", "");
    Survey survey = survey(Tests.LEFT_OUT, "");
    assertEquals(
        List.of("src/main/java/A.java", "target/generated-sources/annotations/G.java"),
        sources(survey));
    assertEquals(List.of(home.resolve("target/classes")), survey.outputs());
    assertEquals(Optional.of(21), survey.javaLevel());
    assertEquals(3, sources(survey(Tests.INCLUDED, "")).size());
  }

  @Test
  void followsTheModulesOfAMavenBuild() throws IOException {
    write(
        "pom.xml",
        """
        <project><modules><module>shop</module><module>gone</module></modules>
          <profiles><profile><modules><module>extra/pom.xml</module></modules></profile></profiles>
        </project>
        """);
    write(
        "shop/pom.xml",
        "<project><build><sourceDirectory>${project.basedir}/java</sourceDirectory></build></project>");
    write("shop/java/Shop.java", "");
    write("extra/pom.xml", "<project>");
    write("extra/src/main/java/Extra.java", "");
    write("archetype/pom.xml", "<project/>");
    write("archetype/src/main/java/Archetype.java", "");
    assertEquals(
        List.of("extra/src/main/java/Extra.java", "shop/java/Shop.java"),
        sources(survey(Tests.LEFT_OUT, "")));
  }

  @Test
  void takesEachFolderOfAGradleBuildThatHasSources() throws IOException {
    write("settings.gradle.kts", "include(\"app\", \"libs:core\")");
    write("app/build.gradle.kts", "kotlin { jvmToolchain(17) }");
    write("app/src/main/java/App.java", "");
    write("app/src/integrationTest/java/AppTest.java", "");
    write("app/build/generated/sources/annotationProcessor/java/main/G.java", "");
    write("app/build/generated/source/proto/test/grpc/T.java", "");
    write("app/build/classes/java/main/App.class", "");
    write("libs/core/src/main/java/Core.java", "");
    write("buildSrc/src/main/java/Plugin.java", "");
    Survey survey = survey(Tests.LEFT_OUT, "");
    assertEquals(
        List.of(
            "app/build/generated/sources/annotationProcessor/java/main/G.java",
            "app/src/main/java/App.java",
            "libs/core/src/main/java/Core.java"),
        sources(survey));
    assertEquals(List.of(home.resolve("app/build/classes/java/main")), survey.outputs());
    assertEquals(Optional.of(17), survey.javaLevel());
  }

  @Test
  void findsTheJavaLevelInGroovy() throws IOException {
    write("build.gradle", "java { sourceCompatibility = JavaVersion.VERSION_1_8 }");
    assertEquals(Optional.of(8), survey(Tests.LEFT_OUT, "").javaLevel());
  }

  @Test
  void findsTheBuildsBelowAFolderThatIsNone() throws IOException {
    write("backend/pom.xml", "<project/>");
    write("backend/src/main/java/A.java", "");
    write("other/build.gradle", "");
    write("other/src/main/java/B.java", "");
    write("scripts/Script.java", "");
    Survey survey = survey(Tests.LEFT_OUT, "");
    assertEquals(
        List.of("backend/src/main/java/A.java", "other/src/main/java/B.java"), sources(survey));
    assertEquals(
        List.of(Build.MAVEN, Build.GRADLE), survey.layouts().stream().map(Layout::build).toList());
  }

  @Test
  void takesAFolderWithoutABuildAsItIs() throws IOException {
    write("a/A.java", "");
    write("B.java", "");
    Survey survey = survey(Tests.LEFT_OUT, "");
    assertEquals(List.of("B.java", "a/A.java"), sources(survey));
    assertEquals(List.of(), survey.layouts());
  }

  @Test
  void knowsTheBuildAroundSourcesThatAreNamed() throws IOException {
    write("pom.xml", "<project/>");
    write("src/main/java/a/A.java", "");
    write("src/test/resources/runs/B.java", "");
    Survey named = survey(Tests.LEFT_OUT, "src/main/java/a");
    assertEquals(List.of("src/main/java/a/A.java"), sources(named));
    assertEquals(List.of(home), named.layouts().stream().map(Layout::folder).toList());
    assertEquals(List.of(), survey(Tests.LEFT_OUT, "src/test/resources/runs").layouts());
  }

  @Test
  void asksTheFirstWhoKnowsTheBuild() throws IOException {
    write("pom.xml", "<project/>");
    write("src/main/java/A.java", "");
    Libraries some =
        new Libraries(Libraries.Origin.MAVEN, List.of(Path.of("a.jar")), List.of("g:b:1"));
    Libraries found =
        survey(Tests.LEFT_OUT, "")
            .libraries(
                List.of(
                    (layout, tests) -> Optional.empty(),
                    (layout, tests) -> Optional.of(some),
                    (layout, tests) -> Optional.of(Libraries.NONE)),
                Tests.LEFT_OUT);
    assertEquals(some, found);
  }

  private Survey survey(Tests tests, String path) {
    return Survey.of(List.of(home.resolve(path)), tests);
  }

  private List<String> sources(Survey survey) {
    return Project.in(survey.roots(), ClassPath.empty()).sources().stream()
        .map(file -> home.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  private void write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
