package dev.overt.analyzer.finding;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings that are settled.
 *
 * @param settled sorted
 * @param hasBaseline whether the others are new since a baseline
 * @param further silencers beside the suppressions
 */
public record Settlement(List<Settled> settled, boolean hasBaseline, List<Silencer> further) {

  /** Nothing is settled. */
  public static final Settlement NONE = new Settlement(List.of(), false, List.of());

  public Settlement {
    settled = settled.stream().sorted().toList();
    further = List.copyOf(further);
  }

  /** The same with more silencers that suppress no single finding. */
  public Settlement with(List<Silencer> told) {
    return new Settlement(
        settled, hasBaseline, Stream.concat(further.stream(), told.stream()).toList());
  }

  /** All files that keep something out of the report, sorted. */
  public List<Silencer> silencers() {
    Map<Path, Long> suppressed =
        settled.stream()
            .map(Settled::by)
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(file -> file, TreeMap::new, Collectors.counting()));
    Stream<Silencer> suppressing =
        suppressed.entrySet().stream()
            .map(
                each ->
                    new Silencer(
                        each.getKey(), Silencer.Way.SUPPRESSES, each.getValue().intValue()));
    return Stream.concat(suppressing, further.stream()).sorted().toList();
  }

  /** How many are settled in this way. */
  public int count(Settled.How how) {
    return (int) settled.stream().filter(each -> each.how() == how).count();
  }
}
