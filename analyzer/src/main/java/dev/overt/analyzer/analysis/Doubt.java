package dev.overt.analyzer.analysis;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words for the link of a way that makes it less than certain. */
record Doubt(ExecutionGraph graph) {

  /** What is not certain of a way, first where the thread enters; empty if all is. */
  String of(Optional<Root> root, List<Edge> edges, Sink sink) {
    Stream<String> entry = root.filter(each -> isWeak(each.certainty())).map(this::entry).stream();
    Stream<String> links = edges.stream().filter(Doubt::isWeak).map(this::link);
    Stream<String> end = isWeak(sink.certainty()) ? Stream.of(end(sink)) : Stream.empty();
    return Stream.of(entry, links, end).flatMap(each -> each).findFirst().orElse("");
  }

  private static boolean isWeak(Edge edge) {
    return edge.isChoice() || isWeak(edge.certainty());
  }

  private static boolean isWeak(Certainty certainty) {
    return certainty != Certainty.CERTAIN;
  }

  private String entry(Root root) {
    return root.site().verb() == Site.Verb.ENTERS || root.site().verb() == Site.Verb.ENTERS_FUNCTION
        ? "nobody is seen to give what stands at %s to who calls it on this thread"
            .formatted(place(root.site()))
        : "whether this thread enters at %s is not certain".formatted(place(root.site()));
  }

  private String link(Edge edge) {
    long targets =
        graph.from(edge.from()).stream()
            .filter(other -> other.site().ordinal() == edge.site().ordinal())
            .filter(other -> other.site().in().equals(edge.site().in()))
            .map(Edge::to)
            .filter(Place.Code.class::isInstance)
            .distinct()
            .count();
    return targets > 1
        ? "one of %s implementations at %s".formatted(targets, place(edge.site()))
        : "the call at %s may have another target".formatted(place(edge.site()));
  }

  private String end(Sink sink) {
    return sink.action().isDerived()
        ? "what %s runs in its library is likely, not certain".formatted(place(sink.site()))
        : "whether it is so at %s depends on values that are not certain"
            .formatted(place(sink.site()));
  }

  private String place(Site site) {
    SourcePoint point = graph.point(site);
    return "%s:%s".formatted(point.file().getFileName(), point.line());
  }
}
