package dev.overt.analyzer.mend;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.Reading;
import dev.overt.analyzer.evaluate.EvaluationCache;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.parse.ParsedFiles;
import dev.overt.analyzer.types.program.ListedLibraries;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads a project as if some of its files had other texts; what is known of the rest is kept. */
final class Overlay {

  private final Overt.Request request;
  private final Progress progress;
  private final ListedLibraries libraries;
  private final ParsedFiles files = new ParsedFiles();
  private final EvaluationCache evaluations = EvaluationCache.empty();

  Overlay(Overt.Request request, ListedLibraries libraries, Progress progress) {
    this.request = request;
    this.progress = progress;
    this.libraries = libraries;
  }

  /** Reads it with these texts. */
  Reading read(Map<Path, String> texts) {
    Map<Path, byte[]> bytes = new HashMap<>();
    texts.forEach((file, text) -> bytes.put(file, text.getBytes(StandardCharsets.UTF_8)));
    return Overt.read(
        request,
        new Overt.Memory(
            libraries, (sources, steps) -> files.parse(sources, bytes, steps), evaluations),
        progress);
  }
}
