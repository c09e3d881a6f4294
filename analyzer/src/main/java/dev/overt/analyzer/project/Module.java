package dev.overt.analyzer.project;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One part of a build; only what exists is named.
 *
 * @param folder where it lies
 * @param sources folders of what people wrote
 * @param generated folders of what the build wrote: it can be scanned only after a build
 * @param tests folders of tests, written or generated
 * @param outputs folders of compiled classes
 */
public record Module(
    Path folder, List<Path> sources, List<Path> generated, List<Path> tests, List<Path> outputs) {
  public Module {
    sources = List.copyOf(sources);
    generated = List.copyOf(generated);
    tests = List.copyOf(tests);
    outputs = List.copyOf(outputs);
  }

  /** The folders that a scan reads. */
  Stream<Path> roots(Tests asked) {
    Stream<Path> main = Stream.concat(sources.stream(), generated.stream());
    return asked == Tests.INCLUDED ? Stream.concat(main, tests.stream()) : main;
  }

  /** Whether the path is one of the source folders or lies in one. */
  boolean holds(Path path) {
    return roots(Tests.INCLUDED).anyMatch(path::startsWith);
  }
}
