package dev.overt.analyzer.judgement;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.config.Level;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.finding.Settlement;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.finding.Suppressions;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the rules that a policy asks for, and sorts what they find by it. */
public record Judgement(List<Rule> rules, Policy policy) {

  /** What is left of what the rules find in an analysis. */
  public Verdict of(Analysis analysis, Suppressions suppressions) {
    List<Rule> asked = rules.stream().filter(rule -> severity(rule.spec()).isPresent()).toList();
    Map<String, RuleSpec> specs =
        asked.stream()
            .map(rule -> leveled(rule.spec()))
            .collect(Collectors.toMap(RuleSpec::id, spec -> spec));
    Inquiry.Answers answers = Inquiry.of(asked, analysis, suppressions);
    Map<String, Severity> usual =
        asked.stream().map(Rule::spec).collect(Collectors.toMap(RuleSpec::id, RuleSpec::severity));
    UnaryOperator<Finding> leveled =
        each -> leveled(each, specs.get(each.rule()).severity(), usual.get(each.rule()));
    List<Finding> open = answers.findings().stream().map(leveled).toList();
    Stream<Settled> suppressed = answers.settled().stream().map(each -> each.as(leveled));
    Triage triage = Triage.of(open, suppressed.toList(), policy);
    return new Verdict(
        triage.open(),
        new Settlement(triage.settled(), policy.baseline().isPresent(), List.of()),
        answers.gaps(),
        suppressions.idle(answers.used(), specs.keySet(), ids()),
        specs.values().stream().sorted(Comparator.comparing(RuleSpec::id)).toList());
  }

  private List<String> ids() {
    return rules.stream().map(rule -> rule.spec().id()).toList();
  }

  private Optional<Severity> severity(RuleSpec spec) {
    Level level = policy.levels().get(spec.id());
    return level == null ? Optional.of(spec.severity()) : level.severity();
  }

  /** What a rule takes less seriously than it mostly does stays so, whatever level it is given. */
  private static Finding leveled(Finding finding, Severity wanted, Severity usual) {
    boolean isMinor =
        finding.severity().compareTo(usual) > 0 && finding.severity().compareTo(wanted) > 0;
    return isMinor ? finding : finding.as(wanted);
  }

  private RuleSpec leveled(RuleSpec spec) {
    Severity severity = severity(spec).orElse(spec.severity());
    return new RuleSpec(spec.id(), spec.title(), severity, spec.page());
  }
}
