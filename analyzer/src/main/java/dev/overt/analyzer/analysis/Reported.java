package dev.overt.analyzer.analysis;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.execution.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The points of one question so far, at most one a line; among those of a line the shortest witness
 * counts.
 */
final class Reported {

  private final SortedMap<String, SuspensionPoint<Action>> byLine = new TreeMap<>();
  private final Set<Step> sinks = new HashSet<>();

  /** These, and the given ones at lines that have none. */
  Reported and(List<SuspensionPoint<Action>> found) {
    SortedMap<String, SuspensionPoint<Action>> fresh = new TreeMap<>();
    found.forEach(point -> fresh.merge(line(point.at().point()), point, Reported::shorter));
    Reported result = new Reported();
    result.byLine.putAll(fresh);
    result.byLine.putAll(byLine);
    result.byLine.values().forEach(point -> result.sinks.add(point.witness().sink()));
    return result;
  }

  /** Of two points the one with the shorter witness. */
  static SuspensionPoint<Action> shorter(
      SuspensionPoint<Action> left, SuspensionPoint<Action> right) {
    return left.witness().steps().size() <= right.witness().steps().size() ? left : right;
  }

  /** Whether a point stands at the same line. */
  boolean isAt(SourcePoint point) {
    return byLine.containsKey(line(point));
  }

  /** Whether a witness ends there. */
  boolean contains(Step sink) {
    return sinks.contains(sink);
  }

  Stream<SuspensionPoint<Action>> points() {
    return byLine.values().stream();
  }

  static String line(SourcePoint point) {
    return "%s:%09d".formatted(point.file(), point.line());
  }
}
