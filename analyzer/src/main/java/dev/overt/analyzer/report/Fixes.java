package dev.overt.analyzer.report;

import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.fix.Proposal;
import java.nio.file.Path;
import java.util.function.Function;

/** Proposes how to rewrite code, for reports that tell of it. */
@FunctionalInterface
public interface Fixes {

  /** Of what is known by its report only. */
  Fixes NONE =
      folder -> finding -> new Proposal.Refusal(finding, "nothing is known but the report");

  /** What can be done about findings by changes of files below a folder. */
  Function<Finding, Proposal> below(Path folder);
}
