package dev.overt.cli;

import dev.overt.analyzer.Overt;
import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.config.FailOn;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.fix.Texts;
import dev.overt.analyzer.mend.Mended;
import dev.overt.analyzer.mend.Mending;
import dev.overt.analyzer.report.BaseFolder;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.report.UnifiedDiff;
import dev.overt.analyzer.report.WholeFile;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code overt fix}: rewrites code so that findings are gone. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "overt fix [OPTION]... [PATH]...",
    description = {
      "Rewrites code so that findings are gone, and shows how it changes.",
      "The project is scanned with each edit before a file is written: an edit that",
      "does not help, or that brings another finding, is not made."
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  no findings are left",
      "  1  findings at or above the level of --fail-on are left",
      "  2  a mistake on the command line, or a file that cannot be written",
      "  3  no such findings, but not all could be read",
      "  4  a crash, which is a bug of overt"
    })
final class FixCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private ProjectOptions options;

  @Option(
      names = "--rule",
      split = ",",
      paramLabel = "RULE",
      description = "Fix findings of these rules only, with commas between.")
  private List<String> rules = List.of();

  @Option(names = "--dry-run", description = "Show the edits, and write no file.")
  private boolean isDry;

  @Option(
      names = "--since",
      paramLabel = "REF",
      description = "Only findings that pass a line changed since this git ref.")
  private String since;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "error, warning, note or never (default: warning).")
  private FailOn failOn;

  @Option(names = "--debug", description = "Show the stack trace of a crash (or set OVERT_DEBUG).")
  private boolean isDebug;

  FixCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    rules.forEach(FixCommand::check);
    Settings settings = options.settings(surroundings);
    Optional<Path> beside = options.baseline(surroundings, settings);
    Settings used = beside.map(Settings.NONE::since).orElse(Settings.NONE).over(settings);
    Policy policy =
        options.trusting(new PolicyOptions(surroundings, Optional.ofNullable(since)).policy(used));
    Overt.Request request = new Requesting(surroundings, options).of(used, policy);
    Mended mended = mended(request);
    Output output = new Output(surroundings, Style.PLAIN);
    output.write(out -> print(mended, out));
    if (!isDry) {
      mended.texts().forEach((file, text) -> write(file, text));
    }
    FailOn level =
        Optional.ofNullable(failOn).or(() -> used.findings().failOn()).orElse(FailOn.STANDARD);
    return ExitCode.of(isDry ? mended.before() : mended.after(), level).number();
  }

  private Mended mended(Overt.Request request) {
    try (ProgressLine line = new ProgressLine(surroundings)) {
      Texts disk = Texts.below(options.folders(surroundings));
      return Mending.of(Mending.Task.of(request, disk, this::isWanted), line);
    }
  }

  private boolean isWanted(Finding finding) {
    return rules.isEmpty() || rules.contains(finding.rule());
  }

  private static void check(String rule) {
    List<String> known = RulesCommand.all().stream().map(RuleSpec::id).toList();
    if (!known.contains(rule)) {
      String question = Nearest.question(rule, known);
      throw new Mistake(
          "--rule: there is no rule '%s'%s"
              .formatted(rule, question.isEmpty() ? "; see 'overt rules'" : question));
    }
  }

  /** Once more: what has changed in the meantime is not written over. */
  private void write(Path file, Mended.Text text) {
    try {
      if (!Texts.below(options.folders(surroundings)).of(file).equals(text.before())) {
        throw new Mistake(spelled(file) + ": the file has changed meanwhile, so it is not written");
      }
      WholeFile.write(file, out -> out.write(text.after()));
    } catch (IOException | IllegalArgumentException failure) {
      throw new Mistake("cannot write file: %s: %s".formatted(spelled(file), failure.getMessage()));
    }
  }

  private void print(Mended mended, Appendable out) throws IOException {
    UnifiedDiff diff = new UnifiedDiff(surroundings.folder());
    for (Map.Entry<Path, Mended.Text> each : mended.texts().entrySet()) {
      diff.write(each.getKey(), each.getValue().before(), each.getValue().after(), out);
    }
    if (!mended.texts().isEmpty()) {
      out.append("\n");
    }
    for (Proposal.Fix fix : mended.fixes()) {
      out.append("%s: %s [%s]\n".formatted(place(fix), fix.title(), fix.finding().rule()));
    }
    for (Proposal.Refusal refusal : mended.refusals()) {
      out.append(
          "%s: not fixed: %s [%s]\n"
              .formatted(present(refusal, mended), refusal.reason(), refusal.finding().rule()));
    }
    out.append(summary(mended));
  }

  private String summary(Mended mended) {
    Report left = mended.after();
    int gone = mended.before().findings().size() - left.findings().size();
    String would = isDry ? " would be" : "";
    return "%d of %d findings%s fixed, %d left%n"
        .formatted(gone, mended.before().findings().size(), would, left.findings().size());
  }

  /** Where it stands in its file: as that was if nothing is written, else as it is. */
  private String present(Proposal.Refusal refusal, Mended mended) {
    SourcePoint point = refusal.finding().point();
    Mended.Text text = mended.texts().get(point.file());
    int line =
        isDry && text != null
            ? UnifiedDiff.lineBefore(point.line(), text.before(), text.after())
            : point.line();
    return "%s:%d".formatted(spelled(point.file()), line);
  }

  private String place(Proposal proposal) {
    SourcePoint point = proposal.finding().point();
    return "%s:%d".formatted(spelled(point.file()), point.line());
  }

  private String spelled(Path file) {
    return new BaseFolder(surroundings.folder()).spelled(file);
  }
}
