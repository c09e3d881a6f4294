package dev.overt.analyzer;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.evaluate.Evaluation;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.parse.Parsed;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Unknowns;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One scan: what is read, learned and concluded, in that order. */
public final class Overt {

  /** More would hide what is missing most. */
  private static final int REASONS = 10;

  private static final Comparator<Report.Reason> COMMONEST_FIRST =
      Comparator.comparing(Report.Reason::calls).reversed().thenComparing(Report.Reason::text);

  private Overt() {}

  /**
   * What a scan is asked.
   *
   * @param stubs asked for libraries that are missing from the project's class path
   * @param threshold findings less certain than this are left out
   */
  public record Request(
      Project project,
      Catalog catalog,
      List<StubProvider> stubs,
      List<Rule> rules,
      Certainty threshold) {
    public Request {
      stubs = List.copyOf(stubs);
      rules = List.copyOf(rules);
    }
  }

  /** Scans a project. What can't be read is a gap in the report. */
  public static Report scan(Request request) {
    Parsed parsed = JavaParsing.parse(request.project().sources());
    Program program = Program.of(parsed.units(), request.project().classPath(), request.stubs());
    ExecutionGraph graph = Evaluation.of(program, request.catalog(), request.project().settings());
    Analysis analysis = new Analysis(graph, request.threshold());
    List<Finding> findings =
        request.rules().stream().flatMap(rule -> rule.check(analysis)).toList();
    List<Gap> gaps = Stream.concat(parsed.gaps().stream(), program.gaps().stream()).toList();
    return new Report(
        findings, gaps, specs(request), scope(program, request.project().classPath()));
  }

  private static List<RuleSpec> specs(Request request) {
    return request.rules().stream()
        .map(Rule::spec)
        .sorted(Comparator.comparing(RuleSpec::id))
        .toList();
  }

  private static Report.Scope scope(Program program, ClassPath classPath) {
    Unknowns unknowns = program.unknowns();
    List<Report.Reason> reasons =
        unknowns.reasons().entrySet().stream()
            .map(each -> new Report.Reason(each.getKey(), each.getValue()))
            .sorted(COMMONEST_FIRST)
            .limit(REASONS)
            .toList();
    return new Report.Scope(
        program.units().size(),
        unknowns.calls(),
        unknowns.unknown(),
        classPath.libraries(),
        reasons);
  }
}
