package dev.overt.server;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places of a program as an editor counts them; its lines are those that were analyzed. */
final class Places {

  private final Map<Path, Document> open;
  private final Map<Path, List<String>> lines = new HashMap<>();

  /** Of a program of which these files were open. */
  Places(Map<Path, Document> open) {
    this.open = Map.copyOf(open);
  }

  /** How the editor names a file. */
  String uri(Path file) {
    Document document = open.get(file);
    return document == null ? Uris.of(file) : document.uri();
  }

  /** The version of a file that was analyzed, if it was open. */
  Optional<Integer> version(Path file) {
    return Optional.ofNullable(open.get(file)).map(Document::version);
  }

  /** The name that begins at a point. */
  Range range(SourcePoint point) {
    int line = point.line() - 1;
    int column = point.column() - 1;
    return new Range(
        new Position(line, column),
        new Position(line, column + point.nameIn(line(point.file(), point.line()))));
  }

  Location location(SourcePoint point) {
    return new Location(uri(point.file()), range(point));
  }

  /** A line counted from 1; empty if there is none. */
  String line(Path file, int number) {
    List<String> all = lines.computeIfAbsent(file, this::read);
    return number <= all.size() ? all.get(number - 1) : "";
  }

  private List<String> read(Path file) {
    Document document = open.get(file);
    return document == null ? saved(file) : document.text().lines().toList();
  }

  private static List<String> saved(Path file) {
    try {
      byte[] bytes = OrdinaryFile.read(file, Limits.SOURCE_BYTES);
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
