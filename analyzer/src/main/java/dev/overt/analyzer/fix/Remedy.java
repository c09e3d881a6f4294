package dev.overt.analyzer.fix;

import dev.overt.analyzer.finding.Finding;

/** One way to rewrite code. */
interface Remedy {

  /** What it does, as a command without a full stop. */
  String title();

  /** Whether it is a way to mend a finding, if it fits. */
  boolean isFor(Finding finding, Site site);

  /**
   * The change that mends the finding.
   *
   * @throws Unfit if the result would not compile, or mean something else
   */
  Change change(Finding finding, Site site);
}
