package dev.overt.analyzer.config;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.finding.Baseline;
import dev.overt.analyzer.finding.Suppression;
import dev.overt.analyzer.history.Changes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which findings count.
 *
 * @param threshold findings less certain than this are left out
 * @param levels by the id of the rule; of other rules their own severity counts
 * @param suppressions of the settings
 * @param baseline findings that were there before
 * @param changes lines that count alone
 * @param trust whether suppressions of the sources and catalogs of libraries count
 */
public record Policy(
    Certainty threshold,
    Map<String, Level> levels,
    List<Suppression.InSettings> suppressions,
    Optional<Baseline> baseline,
    Optional<Changes> changes,
    Trust trust) {

  /** Everything that is likely. */
  public static final Policy STANDARD = atLeast(Certainty.LIKELY);

  public Policy {
    levels = Map.copyOf(levels);
    suppressions = List.copyOf(suppressions);
  }

  /** What settings say, without their baseline, which is a file. */
  public static Policy of(Settings settings) {
    Settings.Findings wanted = settings.findings();
    return new Policy(
        wanted.certainty().orElse(Certainty.LIKELY),
        wanted.rules(),
        wanted.suppressions(),
        Optional.empty(),
        Optional.empty(),
        Trust.GIVEN);
  }

  /** All findings of a certainty. */
  public static Policy atLeast(Certainty threshold) {
    return new Policy(
        threshold, Map.of(), List.of(), Optional.empty(), Optional.empty(), Trust.GIVEN);
  }

  /** The same measured against a baseline. */
  public Policy since(Baseline known) {
    return new Policy(threshold, levels, suppressions, Optional.of(known), changes, trust);
  }

  /** The same for findings whose witness passes changed lines. */
  public Policy within(Changes changed) {
    return new Policy(threshold, levels, suppressions, baseline, Optional.of(changed), trust);
  }

  /** The same for a project that is trusted so far. */
  public Policy with(Trust given) {
    return new Policy(threshold, levels, suppressions, baseline, changes, given);
  }
}
