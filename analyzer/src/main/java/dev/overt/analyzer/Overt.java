package dev.overt.analyzer;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Derived;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.LibraryCatalogs;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Trust;
import dev.overt.analyzer.evaluate.EvaluationCache;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.finding.Silencer;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.TooLarge;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.parse.Parsed;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.project.Oversized;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Resources;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ListedLibraries;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One scan: what is read, learned and concluded, in that order. */
public final class Overt {

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
      return of(project, own, Derived.NONE, policy);
    }

    /**
     * The same.
     *
     * @param facts derived from libraries, by files that the user names
     */
    public static Request of(Project project, List<Entry> own, Derived facts, Policy policy) {
      return new Request(
          project,
          Catalog.layered(List.of(own, Extensions.entries())).deriving(facts),
          Extensions.stubs(),
          Extensions.rules(),
          policy);
    }
  }

  /** Scans a project. What can't be read is a gap in the report. */
  public static ScannedProject scan(Request request) {
    return scan(request, Progress.NONE);
  }

  /** The same for somebody who waits for it. */
  public static ScannedProject scan(Request request, Progress progress) {
    Reading reading = read(request, libraries(request), progress);
    progress.begin("searching", 0);
    return reading.scanned();
  }

  /** Reads a project, whose rules or lines are asked afterwards. What can't be read is a gap. */
  public static Reading read(Request request) {
    return read(request, libraries(request));
  }

  /**
   * The same against libraries that are listed, as they are when one project after the other is
   * read.
   *
   * @param libraries those of the request's project and stubs
   */
  public static Reading read(Request request, ListedLibraries libraries) {
    return read(request, libraries, Progress.NONE);
  }

  private static ListedLibraries libraries(Request request) {
    return new ListedLibraries(request.project().classPath(), request.stubs());
  }

  private static Reading read(Request request, ListedLibraries libraries, Progress progress) {
    return read(
        request, new Memory(libraries, JavaParsing::parse, EvaluationCache.none()), progress);
  }

  /** How the sources of a project become syntax. */
  public interface Parsing {
    /** Units and gaps in the order of the files. */
    Parsed parse(List<Path> files, Progress progress);
  }

  /**
   * What one reading of a project has that another one can use.
   *
   * @param libraries those of the request's project and stubs, listed
   * @param parsing knows what is parsed already
   * @param evaluations of the same project against the same catalog and libraries
   */
  public record Memory(ListedLibraries libraries, Parsing parsing, EvaluationCache evaluations) {}

  /** The same of a project that is read again and again. */
  public static Reading read(Request request, Memory memory, Progress progress) {
    ListedLibraries libraries = memory.libraries();
    progress.begin("reading", request.project().sources().size());
    Parsed parsed = memory.parsing().parse(request.project().sources(), progress);
    progress.begin("telling types", 0);
    Program program = ProgramAttributor.attribute(parsed.units(), libraries);
    LibraryCatalogs supplied =
        LibraryCatalogs.of(
            request.policy().trust() == Trust.GIVEN ? libraries.catalogs() : List.of(),
            new Ownership(libraries, program),
            request.catalog());
    Catalog catalog = request.catalog().with(supplied.entries()).deriving(supplied.derived());
    Resources resources = Resources.around(request.project().sources());
    ApplicationSettings settings = request.project().settings();
    EntityModel model = EntityModel.of(program, catalog, resources, settings);
    progress.begin("following calls", 0);
    if (memory.evaluations().isKeeping()) {
      memory.evaluations().under(resources.contents());
    }
    ExecutionGraph graph = memory.evaluations().graph(program, catalog, settings, model);
    List<Gap> gaps =
        Stream.of(
                unlisted(request.project()),
                oversized(request.project()),
                parsed.gaps(),
                program.gaps(),
                supplied.gaps(),
                model.gaps(),
                graph.gaps())
            .flatMap(List::stream)
            .toList();
    return new Reading(
        request,
        new Learned(program, catalog, graph, libraries.known(catalog), silencers(supplied), gaps));
  }

  private static List<Silencer> silencers(LibraryCatalogs supplied) {
    return supplied.silencing().entrySet().stream()
        .map(each -> new Silencer(Path.of(each.getKey()), Silencer.Way.STATES, each.getValue()))
        .toList();
  }

  private static List<Gap> oversized(Project project) {
    String reason =
        TooLarge.reason("is not read", new TooLarge("a description", Limits.TEXT_BYTES));
    return Oversized.around(project.sources()).stream()
        .map(file -> new Gap(file.toString(), reason))
        .toList();
  }

  private static List<Gap> unlisted(Project project) {
    return project.unlisted().stream()
        .map(folder -> new Gap(folder.toString(), "can't be listed"))
        .toList();
  }
}
