package dev.overt.analyzer.judgement;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.finding.Suppression;
import dev.overt.analyzer.finding.Suppressions;
import dev.overt.analyzer.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks rules. A suppression on any step of a witness cuts that step: if another way remains, the
 * finding stays, with that way as its witness.
 */
final class Inquiry {

  private final Analysis analysis;
  private final Suppressions suppressions;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Settled> settled = new ArrayList<>();
  private final Set<Suppression> used = new LinkedHashSet<>();

  private Inquiry(Analysis analysis, Suppressions suppressions) {
    this.analysis = analysis;
    this.suppressions = suppressions;
  }

  /**
   * What the rules have found.
   *
   * @param findings that are not suppressed
   * @param settled those that are
   * @param used the suppressions that did this
   * @param gaps rules that could not answer
   */
  record Answers(
      List<Finding> findings, List<Settled> settled, Set<Suppression> used, List<Gap> gaps) {}

  /** Asks each rule. */
  static Answers of(List<Rule> rules, Analysis analysis, Suppressions suppressions) {
    Inquiry inquiry = new Inquiry(analysis, suppressions);
    List<Gap> gaps = new ArrayList<>();
    for (Rule rule : rules) {
      try {
        inquiry.ask(rule);
      } catch (RuntimeException | StackOverflowError | AssertionError failure) {
        gaps.add(Gap.of("rule " + rule.spec().id(), "what it finds", failure));
      }
    }
    List<Finding> findings = Precedence.of(rules, inquiry.findings);
    return new Answers(findings, inquiry.settled, inquiry.used, gaps);
  }

  private void ask(Rule rule) {
    String id = rule.spec().id();
    List<Finding> all = rule.check(analysis).toList();
    if (!suppressions.speakOf(id)) {
      findings.addAll(all);
      return;
    }
    Set<Suppression> cutting = new LinkedHashSet<>();
    List<Finding> left = all;
    // Only what lies on a way that is left silences anything, so cuts are made when they are met.
    while (cutting.addAll(met(left))) {
      left =
          rule.check(analysis.without(place -> isCut(place, id, cutting)))
              .filter(finding -> suppressions.on(finding).noneMatch(cutting::contains))
              .toList();
    }
    findings.addAll(left);
    used.addAll(cutting);
    settle(all, left);
  }

  private Set<Suppression> met(List<Finding> left) {
    return left.stream().flatMap(suppressions::on).collect(Collectors.toSet());
  }

  private boolean isCut(SourcePoint place, String rule, Set<Suppression> cutting) {
    return suppressions.at(place, rule).anyMatch(cutting::contains);
  }

  private static Settled settled(Finding finding, Suppression by) {
    return new Settled(finding, by.how(), by.reason(), Optional.of(by.point().file()));
  }

  private void settle(List<Finding> all, List<Finding> left) {
    Set<SourcePoint> open = left.stream().map(Finding::point).collect(Collectors.toSet());
    for (Finding finding : all) {
      if (!open.contains(finding.point())) {
        suppressions.on(finding).findFirst().ifPresent(each -> settled.add(settled(finding, each)));
      }
    }
  }
}
