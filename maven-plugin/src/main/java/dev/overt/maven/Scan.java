package dev.overt.maven;

import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import java.nio.file.Path;

/**
 * A scan that is done.
 *
 * @param settings that it was done under
 * @param base the folder that paths are told from
 * @param version of Overt
 */
record Scan(ScannedProject project, Settings settings, Path base, String version) {

  Report report() {
    return project.report();
  }
}
