package dev.overt.analyzer.config;

import dev.overt.analyzer.code.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one settings file. */
final class Mistakes {

  private final Path file;
  private final List<Mistake> all = new ArrayList<>();

  Mistakes(Path file) {
    this.file = file;
  }

  private record Mistake(JsonNode.Place place, String text) {}

  void add(JsonNode.Place place, String text) {
    all.add(new Mistake(place, text));
  }

  /** A word that should be one of those. */
  void addUnknown(JsonNode.Place place, String what, String word, Collection<String> words) {
    add(place, "unknown %s '%s'%s".formatted(what, word, Nearest.question(word, words)));
  }

  /** In the order of the file. */
  List<String> all() {
    return all.stream()
        .sorted(
            Comparator.comparingInt((Mistake each) -> each.place.line())
                .thenComparingInt(each -> each.place.column()))
        .map(
            each ->
                "%s:%d:%d: %s".formatted(file, each.place.line(), each.place.column(), each.text))
        .toList();
  }
}
