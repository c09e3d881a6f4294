package dev.overt.analyzer.fix;

import java.util.List;

/** All ways to rewrite code; of several that mend a finding the first that fits counts. */
final class Remedies {

  private Remedies() {}

  static List<Remedy> all() {
    return List.of(
        new Delay(),
        new Flatten(),
        new Chain(),
        new Exclude(),
        new Fetch(),
        new Lock(),
        new Twin(),
        new Offload());
  }
}
