package dev.overt.maven;

import dev.overt.analyzer.report.JsonReport;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.SarifReport;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.report.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports of a scan as files, one for each form. */
record ReportFiles(Path folder) {

  /** How a form writes itself. */
  private interface Form {
    void write(Report report, Appendable out) throws IOException;
  }

  /**
   * Writes them all; the folder is made if there is none.
   *
   * @throws MojoExecutionException if a file can't be written
   */
  void write(Scan scan, String version) throws MojoExecutionException {
    write("overt.txt", scan, new TextReport(scan.base(), Style.PLAIN)::write);
    write("overt.json", scan, new JsonReport(scan.base(), version)::write);
    write("overt.sarif", scan, new SarifReport(scan.base(), version)::write);
  }

  private void write(String name, Scan scan, Form form) throws MojoExecutionException {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        form.write(scan.report(), out);
      }
    } catch (IOException failure) {
      throw new MojoExecutionException("outputDirectory: cannot write file: " + file);
    }
  }
}
