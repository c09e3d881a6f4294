package dev.overt.analyzer.judgement;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Settlement;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.List;

/**
 * What is left of what was found.
 *
 * @param gaps rules that could not answer
 * @param rules that were asked, as seriously as they are taken
 */
public record Verdict(
    List<Finding> findings,
    Settlement settlement,
    List<Gap> gaps,
    List<Remark> remarks,
    List<RuleSpec> rules) {}
