package dev.overt.analyzer.mend;

import dev.overt.analyzer.Reading;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.report.Report;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares a project with what fixes made of it. */
record Troubles(Reading reading, Report report) {

  /** Of one reading. */
  static Troubles of(Reading reading) {
    return new Troubles(reading, reading.report());
  }

  /** Fixes whose findings are still there. */
  Set<Proposal.Fix> useless(List<Proposal.Fix> fixes, Report later) {
    Map<String, Integer> counts = counts(report.findings());
    Map<String, Integer> left = counts(later.findings());
    Map<String, Integer> mended = new HashMap<>();
    fixes.forEach(fix -> mended.merge(key(fix.finding()), 1, Integer::sum));
    Set<Proposal.Fix> useless = new HashSet<>();
    for (Proposal.Fix fix : fixes) {
      String key = key(fix.finding());
      if (left.getOrDefault(key, 0) > counts.get(key) - mended.get(key)) {
        useless.add(fix);
      }
    }
    return useless;
  }

  /** What is worse than before, in words without a full stop, if anything is. */
  Optional<String> worse(Troubles later, Set<Path> changed) {
    Map<String, Integer> counts = counts(report.findings());
    Map<String, Integer> now = counts(later.report.findings());
    Optional<String> finding =
        later.report.findings().stream()
            .filter(each -> now.get(key(each)) > counts.getOrDefault(key(each), 0))
            .filter(each -> !isMilder(each) && !wasBehind(each))
            .map(each -> "it would bring another finding: " + each.message().text())
            .findFirst();
    if (finding.isPresent()) {
      return finding;
    }
    if (later.report.gaps().size() > report.gaps().size()) {
      return Optional.of("the result would not be read as Java");
    }
    return new TreeSet<>(changed)
        .stream()
            .filter(file -> later.reading.unknown(file) > reading.unknown(file))
            .map(file -> "what the result means could not be told")
            .findFirst();
  }

  /** Whether it was one of the others behind a call of which but one was told. */
  private boolean wasBehind(Finding finding) {
    return report.findings().stream()
        .anyMatch(
            each ->
                (each.message().others() > 0 || each.at().kind() == Step.Kind.IMPLIED)
                    && each.rule().equals(finding.rule())
                    && each.at().member().equals(finding.at().member())
                    && each.at().called().equals(finding.at().called()));
  }

  /** Whether something worse was told of the same call, which has hidden it. */
  private boolean isMilder(Finding finding) {
    return report.findings().stream()
        .anyMatch(
            each ->
                each.severity().compareTo(finding.severity()) < 0
                    && each.witness().sink().member().equals(finding.witness().sink().member())
                    && each.witness().sink().called().equals(finding.witness().sink().called()));
  }

  private static Map<String, Integer> counts(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    findings.forEach(each -> counts.merge(key(each), 1, Integer::sum));
    return counts;
  }

  /** What tells a finding from others, wherever its line has moved. */
  static String key(Finding finding) {
    return String.join(
        " ",
        finding.rule(),
        finding.at().member(),
        finding.at().called(),
        finding.witness().sink().member(),
        finding.witness().sink().called());
  }
}
