package dev.overt.cli;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.cache.ReportCache;
import dev.overt.analyzer.cache.ScanInputs;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code overt scan}: words into a request, a report into words. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "overt scan [OPTION]... [PATH]...",
    description = "Finds what blocks a thread that must not.",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  clean",
      "  1  findings at or above the level of --fail-on",
      "  2  a mistake on the command line",
      "  3  no such findings, but not all could be read; with --strict, or too much",
      "     is unknown",
      "  4  a crash, which is a bug of overt"
    })
final class ScanCommand implements Callable<Integer> {

  private final Engine engine;
  private final Surroundings surroundings;

  @Mixin private ProjectOptions options;

  @Mixin private ReportOptions reports;

  @Mixin private FindingOptions findings;

  @Mixin private CacheOptions cache;

  @Option(names = "--debug", description = "Show the stack trace of a crash (or set OVERT_DEBUG).")
  private boolean isDebug;

  ScanCommand(Engine engine, Surroundings surroundings) {
    this.engine = engine;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Settings settings = findings.over(options.settings(surroundings), surroundings);
    Optional<Path> beside = options.baseline(surroundings, settings);
    Settings used = beside.map(Settings.NONE::since).orElse(Settings.NONE).over(settings);
    Policy policy = options.trusting(findings.policy(used, surroundings));
    ScanInputs inputs = new Requesting(surroundings, options).inputs(used, policy);
    List<String> unwritable = reports.unwritable(surroundings);
    ScannedProject found = scanned(inputs);
    Report report = told(found.report(), beside, used);
    unwritable.addAll(reports.write(found.with(report), surroundings, options.root(surroundings)));
    if (!unwritable.isEmpty()) {
      throw new Mistake(unwritable.stream().distinct().toList());
    }
    return findings.ending(report, used).number();
  }

  private ScannedProject scanned(ScanInputs inputs) {
    Supplier<ScannedProject> scan = () -> engine.scan(Requesting.of(inputs), surroundings);
    return cache
        .folder(surroundings)
        .map(folder -> new ReportCache(folder).of(inputs, scan))
        .orElseGet(scan);
  }

  /** With the files that silence something, and with those that are used or ignored unasked. */
  private Report told(Report found, Optional<Path> beside, Settings used) {
    Report report =
        found.with(
            options
                .silencers()
                .of(
                    used.findings().baseline().map(surroundings::resolved),
                    found.settlement(),
                    Extensions.rules().stream().map(Rule::spec).toList()));
    for (Path file : beside.stream().toList()) {
      report = report.with(remark(file, "is used as the baseline, as it lies beside overt.json"));
    }
    for (Path file : options.ignored(surroundings).stream().toList()) {
      report = report.with(remark(file, "is ignored, as the project is not trusted"));
    }
    return report;
  }

  private static Remark remark(Path file, String text) {
    return new Remark(file.toString(), 0, text);
  }
}
