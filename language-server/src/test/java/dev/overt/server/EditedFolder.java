package dev.overt.server;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.report.JsonReport;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.workspace.Choice;
import dev.overt.analyzer.workspace.SettingsChoice;
import dev.overt.analyzer.workspace.SourceChoice;
import dev.overt.analyzer.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A copy of a project that is edited at random, and read after each edit: by a workspace that is
 * kept, and by a fresh scan of what the editor shows.
 */
final class EditedFolder {

  private final Path mirror;
  private final RandomEdits edits;
  private final Workspace workspace;
  private final Path folder;
  private final Choice choice;
  private long warmNanos;
  private long freshNanos;

  /**
   * Copies the project.
   *
   * @param home an empty folder
   */
  EditedFolder(Path project, Path home, List<Path> classPath, long seed) throws IOException {
    // Folders of one name: nothing of a report may differ by where it was made.
    this.folder = Files.createDirectories(home.resolve("edited/project"));
    this.mirror = home.resolve("mirror/project");
    copy(project, folder);
    this.edits = new RandomEdits(folder, seed);
    this.choice =
        new Choice(
            SettingsChoice.USUAL,
            new SourceChoice(classPath, false, Optional.empty(), Optional.empty()),
            UnaryOperator.identity());
    this.workspace = new Workspace(folder, choice);
  }

  /** What the two readings say after one more edit. */
  record Step(String edit, String warm, String fresh) {}

  Step next() throws IOException {
    String edit = edits.next();
    long start = System.nanoTime();
    Report warm = workspace.read(edits.open(), Progress.NONE).report();
    warmNanos += System.nanoTime() - start;
    edits.copyTo(mirror);
    start = System.nanoTime();
    Report fresh = Overt.scan(request()).report();
    freshNanos += System.nanoTime() - start;
    return new Step(edit, json(warm, folder), json(fresh, mirror));
  }

  /** As the command line makes it. */
  private Overt.Request request() {
    Settings settings = choice.settings(mirror);
    Project project =
        choice.sources().project(List.of(mirror), settings.sources(), settings.sources()::hold);
    return Overt.Request.of(project, Choice.own(settings), Policy.of(settings));
  }

  private static String json(Report report, Path base) throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport(base, "test").write(report, out);
    return out.toString();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Seconds that each kind of reading has taken so far. */
  String times() {
    return "%.1f s warm, %.1f s fresh".formatted(warmNanos / 1e9, freshNanos / 1e9);
  }
}
