package dev.overt.rules.referee;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.evaluate.Evaluation;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Reach;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.Resources;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ProgramAttributor;
import dev.overt.fixtures.Fixture;
import dev.overt.rules.Scans;
import dev.overt.rules.StandardRules;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Overt states of each line: the kinds of threads that run it.
 *
 * @param surely along links that are at least likely
 * @param perhaps along any
 * @param calls the lines with calls that Overt follows, whoever makes them
 * @param found the lines that have findings, as {@code File.java:12}
 * @param sinks the lines at which their witnesses end
 */
record Stated(
    Map<Observations.Line, Set<ThreadKind>> surely,
    Map<Observations.Line, Set<ThreadKind>> perhaps,
    Set<Observations.Line> calls,
    Set<String> found,
    Set<String> sinks) {

  static Stated of(Fixture fixture, ClassPath classPath) {
    Project project = Project.in(List.of(fixture.folder()), classPath);
    Program program =
        ProgramAttributor.attribute(
            JavaParsing.parse(project.sources()).units(), Scans.libraries(classPath));
    Catalog catalog = Scans.catalog();
    EntityModel model =
        EntityModel.of(program, catalog, Resources.NONE, ApplicationSettings.none());
    ExecutionGraph graph = Evaluation.of(program, catalog, project.settings(), model);
    List<Finding> findings = findings(graph, catalog);
    return new Stated(
        lines(graph, Certainty.LIKELY),
        lines(graph, Certainty.POSSIBLE),
        Stream.concat(graph.edges().map(Edge::from), graph.sinks().stream().map(Sink::place))
            .distinct()
            .flatMap(place -> lines(graph, place))
            .collect(Collectors.toCollection(TreeSet::new)),
        places(findings.stream().map(Finding::point)),
        places(findings.stream().map(finding -> finding.witness().sink().point())));
  }

  private static List<Finding> findings(ExecutionGraph graph, Catalog catalog) {
    Analysis analysis = new Analysis(graph, catalog, Certainty.LIKELY);
    return new StandardRules().rules().stream().flatMap(rule -> rule.check(analysis)).toList();
  }

  private static Set<String> places(Stream<SourcePoint> points) {
    return points
        .map(point -> point.file().getFileName() + ":" + point.line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a finding speaks of a stack; of a method reference's there is the sink alone. */
  boolean isFound(List<String> frames) {
    return frames.stream().anyMatch(found::contains)
        || frames.size() == 1 && sinks.contains(frames.get(0));
  }

  private static Map<Observations.Line, Set<ThreadKind>> lines(
      ExecutionGraph graph, Certainty certainty) {
    Map<Observations.Line, Set<ThreadKind>> lines = new TreeMap<>();
    graph.roots().stream()
        .map(Root::thread)
        .distinct()
        .map(thread -> Reach.over(graph, thread, certainty))
        .forEach(
            reach ->
                reach.places().stream()
                    .flatMap(place -> lines(graph, place))
                    .forEach(
                        line ->
                            lines
                                .computeIfAbsent(line, l -> EnumSet.noneOf(ThreadKind.class))
                                .add(reach.thread().kind())));
    return lines;
  }

  /** The lines of the calls that a piece of code makes. */
  private static Stream<Observations.Line> lines(ExecutionGraph graph, Place place) {
    if (!(place instanceof Place.Code) && !(place instanceof Place.Guarded)) {
      return Stream.of();
    }
    boolean isLambda = place instanceof Place.Code code && code.ordinal() >= 0;
    Stream<Site> calls =
        graph.from(place).stream().filter(edge -> edge.how() == Edge.How.CALL).map(Edge::site);
    Stream<Site> sinks = graph.sinks(place).stream().map(Sink::site);
    return Stream.concat(calls, sinks)
        .filter(site -> site.verb() == Site.Verb.CALLS)
        .map(site -> line(graph.point(site), isLambda));
  }

  private static Observations.Line line(SourcePoint point, boolean isLambda) {
    return new Observations.Line(point.file().getFileName().toString(), point.line(), isLambda);
  }
}
