package dev.overt.analyzer;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.Questions;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.evaluate.Evaluation;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.finding.Suppressions;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.parse.Parsed;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Resources;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Unknowns;
import dev.overt.analyzer.types.program.ProgramAttributor;
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
   * @param policy which findings count
   */
  public record Request(
      Project project, Catalog catalog, List<StubProvider> stubs, List<Rule> rules, Policy policy) {
    public Request {
      stubs = List.copyOf(stubs);
      rules = List.copyOf(rules);
    }

    /**
     * With all that the jars around bring along.
     *
     * @param own what the project knows of its own libraries, which counts first
     */
    public static Request of(Project project, List<Entry> own, Policy policy) {
      return new Request(
          project,
          Catalog.layered(List.of(own, Extensions.entries())),
          Extensions.stubs(),
          Extensions.rules(),
          policy);
    }
  }

  /** Scans a project. What can't be read is a gap in the report. */
  public static Report scan(Request request) {
    return scan(request, Progress.NONE);
  }

  /** The same for somebody who waits for it. */
  public static Report scan(Request request, Progress progress) {
    Learned learned = learned(request, progress);
    Program program = learned.program;
    progress.begin("searching", 0);
    Analysis analysis = new Analysis(learned.graph, learned.catalog, request.policy().threshold());
    Suppressions suppressions = Suppressions.of(program.units(), request.policy().suppressions());
    Verdict verdict = new Judging(request.rules(), request.policy()).of(analysis, suppressions);
    return new Report(
        verdict.findings(),
        verdict.settlement(),
        learned.gaps,
        verdict.remarks(),
        verdict.rules(),
        scope(program, request.project().classPath()));
  }

  /** What a project is, before anything is asked of it. */
  private record Learned(Program program, Catalog catalog, ExecutionGraph graph, List<Gap> gaps) {}

  private static Learned learned(Request request, Progress progress) {
    progress.begin("reading", request.project().sources().size());
    Parsed parsed = JavaParsing.parse(request.project().sources(), progress);
    progress.begin("telling types", 0);
    Program program =
        ProgramAttributor.attribute(parsed.units(), request.project().classPath(), request.stubs());
    Supplied supplied = Supplied.by(request.project().classPath().entries());
    Catalog catalog = request.catalog().with(supplied.entries());
    EntityModel model =
        EntityModel.of(
            program,
            catalog,
            Resources.around(request.project().sources()),
            request.project().settings());
    progress.begin("following calls", 0);
    ExecutionGraph graph = Evaluation.of(program, catalog, request.project().settings(), model);
    List<Gap> gaps =
        Stream.of(parsed.gaps(), program.gaps(), supplied.gaps(), model.gaps())
            .flatMap(List::stream)
            .toList();
    return new Learned(program, catalog, graph, gaps);
  }

  /**
   * What can be asked of the source of a project; its rules are not.
   *
   * @param questions answers them
   * @param gaps what could not be read, sorted
   */
  public record Answers(Questions questions, List<Gap> gaps) {
    public Answers {
      gaps = gaps.stream().sorted().toList();
    }
  }

  /** Reads a project, to be asked of its lines. What can't be read is a gap. */
  public static Answers read(Request request) {
    Learned learned = learned(request, Progress.NONE);
    return new Answers(
        new Questions(learned.program, learned.graph, learned.catalog), learned.gaps);
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
