package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.finding.Edits;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Fingerprints;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.finding.Settlement;
import dev.overt.analyzer.finding.Silencer;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryCount;
import dev.overt.analyzer.rule.RuleSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one scan has to say.
 *
 * @param findings sorted; those that are left to act on
 * @param settlement the other findings
 * @param gaps sorted; if there are any, the scan is incomplete
 * @param remarks sorted
 * @param rules that were asked, sorted by id
 * @param scope how much was read, and what stayed unknown
 */
public record Report(
    List<Finding> findings,
    Settlement settlement,
    List<Gap> gaps,
    List<Remark> remarks,
    List<RuleSpec> rules,
    Scope scope) {

  /** Of hundred calls, more unknown ones make a report doubtful. */
  private static final int DOUBTFUL = 15;

  /**
   * How much was looked at.
   *
   * @param files parsed
   * @param calls in them
   * @param unknownCalls of which the target could not be told
   * @param coverage the libraries of the class path
   * @param reasons why calls are unknown, the commonest first
   * @param entries by which threads code is entered, and how often, the commonest first
   */
  public record Scope(
      int files,
      int calls,
      int unknownCalls,
      Coverage coverage,
      List<Reason> reasons,
      List<Reason> entries) {
    public Scope {
      reasons = List.copyOf(reasons);
      entries = List.copyOf(entries);
    }

    /** The libraries of the class path. */
    public Libraries libraries() {
      return coverage.libraries;
    }

    /** How many of these are known. */
    public LibraryCount known() {
      return coverage.known;
    }

    /** Whether so much is unknown that silence says little. */
    public boolean isDoubtful() {
      return unknownPercent() > DOUBTFUL;
    }

    /** The share of the calls that is unknown. */
    public int unknownPercent() {
      return calls == 0 ? 0 : (int) (unknownCalls * 100L / calls);
    }

    /** Whether so much is unknown that more of a class path would help. */
    boolean hasMissedLibraries() {
      return !libraries().isComplete() && unknownCalls * 20L > calls;
    }
  }

  /** The libraries of a class path, and how many of them are known. */
  public record Coverage(Libraries libraries, LibraryCount known) {

    /** Of libraries that are not counted. */
    public static Coverage of(Libraries libraries) {
      return new Coverage(libraries, LibraryCount.NONE);
    }
  }

  /** Something that is so for a number of calls or places. */
  public record Reason(String text, int calls) {}

  public Report {
    findings = findings.stream().sorted().toList();
    gaps = gaps.stream().sorted().toList();
    remarks = remarks.stream().sorted().toList();
    rules = List.copyOf(rules);
  }

  /** The same, of the findings that stand in some files only. */
  public Report within(Predicate<Path> files) {
    List<Finding> inside =
        findings.stream().filter(each -> files.test(each.point().file())).toList();
    return new Report(inside, settlement, gaps, remarks, rules, scope);
  }

  /** The same, and one thing more that is worth to know. */
  public Report with(Remark remark) {
    List<Remark> more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
    return new Report(findings, settlement, gaps, more, rules, scope);
  }

  /** The same, with what keeps something out of it beside suppressions. */
  public Report with(List<Silencer> silencers) {
    return new Report(findings, settlement.with(silencers), gaps, remarks, rules, scope);
  }

  /** Edits that mend the findings, sorted. */
  public List<Edit> edits() {
    return Edits.of(findings);
  }

  /** Of all findings, settled or not: settling one shall not rename another. */
  public Fingerprints fingerprints() {
    Stream<Finding> others = settlement.settled().stream().map(Settled::finding);
    return Fingerprints.of(Stream.concat(findings.stream(), others).toList());
  }

  /** Of a scan in which nothing is settled and nothing remarkable. */
  public Report(List<Finding> findings, List<Gap> gaps, List<RuleSpec> rules, Scope scope) {
    this(findings, Settlement.NONE, gaps, List.of(), rules, scope);
  }
}
