package dev.overt.analyzer.workspace;

import dev.overt.analyzer.finding.Baseline;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps findings that are known, so that they do not count.
 *
 * @param baseline the file, which counts at the next reading
 */
public record Keeping(Path baseline) {

  /**
   * Adds findings to those that are kept.
   *
   * @param fingerprints of all findings of their scan
   * @throws IOException if the file can't be read or written
   * @throws IllegalArgumentException if it is no baseline
   */
  public void keep(List<Finding> findings, Fingerprints fingerprints) throws IOException {
    Baseline added = Baseline.of(findings, fingerprints);
    Baseline all = Files.exists(baseline) ? Baseline.in(baseline).and(added) : added;
    try (Writer out = Files.newBufferedWriter(baseline, StandardCharsets.UTF_8)) {
      all.write(out);
    }
  }
}
