package dev.overt.server;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages that an editor can open: those of the rules, and answers. They are files in a folder of
 * this process, which is gone when it ends.
 */
final class RulePages implements AutoCloseable {

  private final Path folder;
  private final Map<String, Path> pages = new HashMap<>();

  private RulePages(Path folder) {
    this.folder = folder;
  }

  /** Writes the pages of all rules; where nothing can be written, there are none. */
  static RulePages written() {
    try {
      RulePages written = new RulePages(Files.createTempDirectory("overt-pages-"));
      Extensions.rules().forEach(rule -> written.add(rule.spec()));
      return written;
    } catch (IOException | UncheckedIOException nowhere) {
      return new RulePages(Path.of(""));
    }
  }

  private void add(RuleSpec rule) {
    pages.put(rule.id(), write(rule.id() + ".md", rule.manual()));
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Where the page of a rule is. */
  Optional<String> uri(String rule) {
    return Optional.ofNullable(pages.get(rule)).map(Uris::of);
  }

  /** Writes an answer; the last one is gone. */
  Optional<String> answer(String markdown) {
    try {
      return pages.isEmpty()
          ? Optional.empty()
          : Optional.of(Uris.of(write("why-this-line-waits.md", markdown)));
    } catch (UncheckedIOException full) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    if (pages.isEmpty()) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException left) {
      // The system clears its folder of temporary files.
      return;
    }
  }
}
