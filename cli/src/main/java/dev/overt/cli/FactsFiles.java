package dev.overt.cli;

import dev.overt.analyzer.catalog.CatalogException;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Derived;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of derived facts that the user names. */
record FactsFiles(Surroundings surroundings) {

  /**
   * The files, of folders those that lie in them, sorted.
   *
   * @throws Mistake if one can't be read, or holds something else
   */
  List<Path> of(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      Path named = surroundings.resolved(path);
      files.addAll(Files.isDirectory(named) ? listed(named) : List.of(named));
    }
    files.forEach(this::check);
    return files;
  }

  private static List<Path> listed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException unreadable) {
      throw new Mistake("--facts: cannot list folder: " + folder);
    }
  }

  private void check(Path file) {
    CatalogText text = new CatalogFiles(surroundings).read(file);
    try {
      if (!Derived.isReadable(text.head())) {
        throw new Mistake(
            "--facts: %s: not made by 'overt facts', or by another version of it"
                .formatted(surroundings.shown(file.toString())));
      }
    } catch (CatalogException wrong) {
      throw new Mistake(wrong.mistakes().stream().map(surroundings::shown).toList());
    }
  }
}
