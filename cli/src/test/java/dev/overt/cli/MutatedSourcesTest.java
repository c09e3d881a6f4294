package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged fixtures change nothing of what is found in a program beside them. */
class MutatedSourcesTest {

  private static final Path FIXTURES = Path.of(System.getProperty("overt.fixtures"));

  @TempDir private Path work;

  @Test
  void aDamagedFileCostsItself() throws IOException {
    List<Path> files =
        Project.in(List.of(FIXTURES.resolve("fixtures")), ClassPath.empty()).sources();
    MutatedSources mutated =
        new MutatedSources(FIXTURES.resolve("bookshop"), work, ClassPath.empty(), new Random(20));
    assertEquals(List.of(), mutated.failures(files, 100));
  }
}
