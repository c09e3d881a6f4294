package dev.overt.analyzer.fix;

import dev.overt.analyzer.finding.Finding;

/** What can be done about a finding. */
public sealed interface Proposal {

  /** The finding. */
  Finding finding();

  /**
   * A change after which it should be gone.
   *
   * @param title what it does, as a command without a full stop
   */
  record Fix(Finding finding, String title, Change change) implements Proposal {}

  /**
   * Nothing by itself.
   *
   * @param reason why not, in words without a full stop
   */
  record Refusal(Finding finding, String reason) implements Proposal {}
}
