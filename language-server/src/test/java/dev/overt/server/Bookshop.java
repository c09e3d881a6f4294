package dev.overt.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;

/** A copy of the bookshop that an editor may change. */
record Bookshop(Path folder) {

  private static final Path ORIGINAL = Path.of(System.getProperty("overt.fixtures"), "bookshop");

  static Bookshop in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new Bookshop(folder);
  }

  Path file(String name) {
    return folder.resolve("src/main/java/bookshop").resolve(name);
  }

  String uri(String name) {
    return Uris.of(file(name));
  }

  String text(String name) throws IOException {
    return Files.readString(file(name));
  }

  /** Where a word stands first in a file, or in a line of it that holds another. */
  Position position(String name, String line, String word) throws IOException {
    List<String> lines = text(name).lines().toList();
    int number =
        IntStream.range(0, lines.size())
            .filter(each -> lines.get(each).contains(line))
            .findFirst()
            .orElseThrow();
    return new Position(number, lines.get(number).indexOf(word));
  }
}
