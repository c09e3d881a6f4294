package dev.overt.analyzer.config;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.finding.Settlement;
import dev.overt.analyzer.finding.Silencer;
import dev.overt.analyzer.finding.Silencer.Way;
import dev.overt.analyzer.rule.RuleSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What keeps something out of a report beside suppressions: a settings file and a baseline.
 *
 * @param file of the settings, if there is one
 * @param said what it says, and what it extends
 * @param leftOut how many source files its patterns leave out
 */
public record Silencers(Optional<Path> file, Settings said, int leftOut) {

  /** No settings. */
  public static final Silencers NONE = new Silencers(Optional.empty(), Settings.NONE, 0);

  /**
   * All that silence something.
   *
   * @param baseline the file that is used
   * @param settlement how many findings it knows
   * @param rules what they say of themselves: only what is milder than that silences
   */
  public List<Silencer> of(Optional<Path> baseline, Settlement settlement, List<RuleSpec> rules) {
    List<Silencer> all = new ArrayList<>();
    file.ifPresent(
        settings -> {
          add(all, settings, Way.SWITCHES_OFF, off());
          add(all, settings, Way.LEVELS, milder(rules));
          add(all, settings, Way.LEAVES_OUT, leftOut);
          add(all, settings, Way.STATES, stated());
          add(all, settings, Way.RAISES, bars());
        });
    int known = settlement.count(Settled.How.IN_BASELINE);
    baseline.ifPresent(used -> add(all, used, Way.KNOWS, known));
    return List.copyOf(all);
  }

  /** The same, which leave files out. */
  public Silencers leavingOut(int files) {
    return new Silencers(file, said, files);
  }

  private static void add(List<Silencer> all, Path file, Way way, int count) {
    if (count > 0) {
      all.add(new Silencer(file, way, count));
    }
  }

  private int off() {
    return Collections.frequency(said.findings().rules().values(), Level.OFF);
  }

  private int stated() {
    return said.knowledge().threads().size() + said.knowledge().catalogs().size();
  }

  private int milder(List<RuleSpec> rules) {
    return (int)
        rules.stream()
            .filter(
                rule ->
                    Optional.ofNullable(said.findings().rules().get(rule.id()))
                        .flatMap(Level::severity)
                        .filter(level -> level.compareTo(rule.severity()) > 0)
                        .isPresent())
            .count();
  }

  private int bars() {
    long certainty = said.findings().certainty().stream().filter(Certainty.CERTAIN::equals).count();
    long failing =
        said.findings().failOn().stream()
            .filter(level -> level == FailOn.ERROR || level == FailOn.NEVER)
            .count();
    return (int) (certainty + failing);
  }
}
