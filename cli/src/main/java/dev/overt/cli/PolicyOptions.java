package dev.overt.cli;

import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.finding.Baseline;
import dev.overt.analyzer.history.Git;
import dev.overt.analyzer.limits.TooLarge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which findings count, with the files and states that this is measured by.
 *
 * @param since as the user wrote it
 */
record PolicyOptions(Surroundings surroundings, Optional<String> since) {

  /**
   * What the settings say.
   *
   * @throws Mistake if the baseline can't be read, or the state of git is not known
   */
  Policy policy(Settings settings) {
    Policy policy = Policy.of(settings);
    Policy measured =
        settings.findings().baseline().map(this::read).map(policy::since).orElse(policy);
    return since.map(ref -> within(measured, ref)).orElse(measured);
  }

  private Policy within(Policy policy, String ref) {
    try {
      return policy.within(new Git(surroundings.folder()).since(ref));
    } catch (IOException failure) {
      throw new Mistake("--since: " + failure.getMessage());
    }
  }

  Baseline read(Path file) {
    String shown = surroundings.shown(file.toString());
    try {
      return Baseline.in(file);
    } catch (IOException unreadable) {
      throw new Mistake(TooLarge.reason("--baseline: cannot read file: " + shown, unreadable));
    } catch (IllegalArgumentException wrong) {
      throw new Mistake("--baseline: %s: %s".formatted(shown, wrong.getMessage()));
    }
  }
}
