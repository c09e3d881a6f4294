package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.finding.Baseline;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code overt baseline}: what was there before does not count from now on. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "overt baseline [OPTION]... [PATH]...",
    description = "Writes what is found into a file; later scans tell what is new.")
final class BaselineCommand implements Callable<Integer> {

  private static final String OPTION = "--output";

  /** A name that nobody has to know: it is printed. */
  private static final Path USUAL = Path.of("overt-baseline.json");

  private final Engine engine;
  private final Surroundings surroundings;

  @Mixin private ProjectOptions options;

  @Option(
      names = OPTION,
      paramLabel = "FILE",
      description = "The baseline (default: that of the settings, or overt-baseline.json).")
  private Path output;

  @Option(names = "--prune", description = "Only take out what is not found any more.")
  private boolean isPruned;

  @Option(names = "--debug", description = "Show the stack trace of a crash (or set OVERT_DEBUG).")
  private boolean isDebug;

  BaselineCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Settings settings = options.settings(surroundings);
    Path file = file(settings);
    Output target = new Output(surroundings, Style.PLAIN);
    target.check(OPTION, file);
    Optional<Baseline> old = old(surroundings.resolved(file));
    Policy policy = options.trusting(Policy.of(settings));
    Overt.Request request = new Requesting(surroundings, options).of(settings, policy);
    Report report = engine.scan(request, surroundings).report();
    Baseline found = Baseline.of(report.findings(), report.fingerprints());
    Baseline written = isPruned ? old.orElse(found).among(found) : found;
    target.writeFile(OPTION, file, written::write);
    target.write(out -> out.append(told(written, old, shown(file))));
    return (report.gaps().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE).number();
  }

  private Path file(Settings settings) {
    return Optional.ofNullable(output)
        .or(() -> settings.findings().baseline())
        .or(() -> options.baseline(surroundings, settings))
        .orElse(USUAL);
  }

  private Optional<Baseline> old(Path file) {
    if (!Files.exists(file)) {
      if (isPruned) {
        throw new Mistake("--prune: there is no baseline: " + shown(file));
      }
      return Optional.empty();
    }
    return Optional.of(new PolicyOptions(surroundings, Optional.empty()).read(file));
  }

  private String told(Baseline written, Optional<Baseline> old, String file) {
    int kept = old.map(before -> before.among(written).entries().size()).orElse(0);
    int gone = old.map(before -> before.entries().size()).orElse(0) - kept;
    int added = written.entries().size() - kept;
    return "%s: %d known before, %d new, %d gone; 'overt scan --baseline %s' reports the others\n"
        .formatted(file, kept, added, gone, file);
  }

  private String shown(Path file) {
    return surroundings.shown(file.toString());
  }
}
