package dev.overt.maven;

import dev.overt.analyzer.history.Git;
import dev.overt.analyzer.report.Layout;
import dev.overt.analyzer.report.ReportFormat;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.report.WholeFile;
import dev.overt.analyzer.report.print.Printing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports of a scan as files, one for each form. */
record ReportFiles(Path folder) {

  /**
   * Writes them all; the folder is made if there is none. People read paths from the root of the
   * build, programs from the root of the repository.
   *
   * @throws MojoExecutionException if a file can't be written
   */
  void write(Scan scan) throws MojoExecutionException {
    Path repository = Git.repository(scan.base()).orElse(scan.base());
    write("overt.txt", ReportFormat.TEXT, scan, scan.base());
    write("overt.html", ReportFormat.HTML, scan, scan.base());
    write("overt.json", ReportFormat.JSON, scan, repository);
    write("overt.sarif", ReportFormat.SARIF, scan, repository);
  }

  private void write(String name, ReportFormat format, Scan scan, Path base)
      throws MojoExecutionException {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Printing printing = new Printing(base, scan.version(), Style.PLAIN, Layout.USUAL);
      WholeFile.write(file, out -> printing.write(scan.project(), format, out));
    } catch (IOException failure) {
      throw new MojoExecutionException("outputDirectory: cannot write file: " + file);
    }
  }
}
