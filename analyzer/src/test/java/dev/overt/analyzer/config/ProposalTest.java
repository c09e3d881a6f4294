package dev.overt.analyzer.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Survey;
import dev.overt.analyzer.project.Tests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalTest {

  @TempDir private Path home;

  @Test
  void namesTheBuildAndWhatIsUsedMost() throws IOException {
    Files.writeString(
        home.resolve("pom.xml"),
        "<project><properties><java.version>17</java.version></properties></project>");
    Path sources = Files.createDirectories(home.resolve("src/main/java"));
    Files.writeString(sources.resolve("A.java"), "import acme.web.http.Client;\n");
    Files.writeString(
        sources.resolve("B.java"),
        "import acme.web.http.Server;\nimport acme.data.Store;\nimport java.util.List;\n");
    List<Entry> known =
        List.of(
            new Entry.InMemory("acme.data.Memory", "is there"),
            new Entry.InMemory("acme.web.http.Buffer", "is there"),
            new Entry.InMemory("java.util.List", "is there"));
    Survey survey = Survey.of(List.of(home.toRealPath()), Tests.LEFT_OUT);
    assertEquals(
        "Maven, 2 Java files, Java 17, uses acme.web.http, acme.data",
        Proposal.of(survey, Project.in(survey.roots(), ClassPath.empty()), known).seen());
  }
}
