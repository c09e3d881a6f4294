package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a report as the XML of a test run: a suite for each rule, in which each finding is a test
 * that fails. A note is a test that passes and prints, as it fails no build; a rule without
 * findings is one test that passes. What could not be read is an error.
 */
public final class JunitReport {

  private final BaseFolder base;

  /** Paths below the base folder are written relative to it. */
  public JunitReport(Path base) {
    this.base = new BaseFolder(base);
  }

  /** Prints the suites, sorted by rule, and one of the gaps behind them. */
  public void write(Report report, Appendable out) throws IOException {
    List<Edit> edits = report.edits();
    List<Xml> suites = new ArrayList<>();
    for (RuleSpec rule : report.rules()) {
      suites.add(
          suite(rule, edits.stream().filter(e -> e.lead().rule().equals(rule.id())).toList()));
    }
    if (!report.gaps().isEmpty()) {
      suites.add(gaps(report.gaps()));
    }
    Xml.of("testsuites").with("name", "Overt").add(suites).write(out);
  }

  private Xml suite(RuleSpec rule, List<Edit> edits) {
    long failures = edits.stream().filter(edit -> isFailure(edit.lead())).count();
    List<Xml> cases =
        edits.isEmpty()
            ? List.of(test(rule.id(), rule.title()))
            : edits.stream().map(this::test).toList();
    return suite(rule.id(), cases, (int) failures, 0);
  }

  private static Xml suite(String name, List<Xml> cases, int failures, int errors) {
    return Xml.of("testsuite")
        .with("name", name)
        .with("tests", cases.size())
        .with("failures", failures)
        .with("errors", errors)
        .with("skipped", 0)
        .with("time", "0")
        .add(cases);
  }

  private static Xml test(String suite, String name) {
    return Xml.of("testcase").with("classname", suite).with("name", name).with("time", "0");
  }

  private static boolean isFailure(Finding finding) {
    return finding.severity() != Severity.NOTE;
  }

  private Xml test(Edit edit) {
    Finding finding = edit.lead();
    String file = base.spelled(finding.point().file());
    String place = "%s:%d:%d".formatted(file, finding.point().line(), finding.point().column());
    Xml test = test(finding.rule(), place).with("file", file);
    String text = place + "\n" + new PlainText(base).of(edit);
    return test.add(
        List.of(
            isFailure(finding)
                ? Xml.of("failure")
                    .with("message", finding.message().text())
                    .with("type", Wording.of(finding.severity()))
                    .text(text)
                : Xml.of("system-out").text(text)));
  }

  private Xml gaps(List<Gap> gaps) {
    List<Xml> cases = new ArrayList<>();
    for (Gap gap : gaps) {
      Xml error = Xml.of("error").with("message", gap.reason()).with("type", "gap");
      cases.add(test("gap", base.spelled(gap.subject())).add(List.of(error)));
    }
    return suite("gap", cases, 0, gaps.size());
  }
}
