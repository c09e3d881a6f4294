package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that readers once failed at, and seeds to look for more with. */
class FuzzedReaderTest {

  private static final Path INPUTS = Path.of("src/test/fuzz").toAbsolutePath();

  @TempDir private Path folder;

  @TestFactory
  @Timeout(60)
  List<DynamicTest> readersTakeAnything() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (FuzzedReader reader : FuzzedReader.values()) {
      List<Path> inputs = inputs(reader);
      assertTrue(!inputs.isEmpty(), "no seed of " + reader);
      for (Path input : inputs) {
        tests.add(
            DynamicTest.dynamicTest(
                reader.folder() + "/" + input.getFileName(),
                () -> reader.read(Files.readAllBytes(input), own(reader))));
      }
    }
    return tests;
  }

  private Path own(FuzzedReader reader) throws IOException {
    return Files.createDirectories(folder.resolve(reader.folder()));
  }

  private static List<Path> inputs(FuzzedReader reader) throws IOException {
    try (Stream<Path> found = Files.list(INPUTS.resolve(reader.folder()))) {
      return found.sorted().toList();
    }
  }
}
