package dev.overt.analyzer.cache;

import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reports of earlier scans, which stand for a scan as long as nothing has changed that they depend
 * on. Whatever goes wrong with it costs only the time of a scan.
 */
public record ReportCache(CacheFolder folder) {

  /**
   * What a scan finds: the report of an earlier one with the same inputs, else a new one. A report
   * that is not complete is not kept, nor is one whose inputs change during the scan.
   *
   * @param scan is also asked for what a kept report lacks, by those who want to show source
   */
  public ScannedProject of(ScanInputs inputs, Supplier<ScannedProject> scan) {
    Optional<String> key = key(inputs);
    Optional<Report> known = key.flatMap(folder::read).flatMap(ReportCache::read);
    if (known.isPresent()) {
      return new ScannedProject(
          known.get(),
          files -> scan.get().margins().of(files),
          folder -> scan.get().fixes().below(folder));
    }
    ScannedProject scanned = scan.get();
    if (key.isPresent() && scanned.report().gaps().isEmpty() && key.equals(key(inputs))) {
      keep(key.get(), scanned.report());
    }
    return scanned;
  }

  private static Optional<String> key(ScanInputs inputs) {
    try {
      return Optional.of(inputs.key());
    } catch (IOException | UncheckedIOException | IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<Report> read(byte[] content) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
      return Optional.of(new RecordCodec().read(Report.class, in));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private void keep(String key, Report report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new RecordCodec().write(report, Report.class, out);
      folder.write(key, bytes.toByteArray());
    } catch (IOException | IllegalArgumentException unwritable) {
      return; // The report is there all the same.
    }
  }
}
