package dev.overt.analyzer.analysis;

import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Root;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Work that its caller shares with a pool and takes part in itself: a parallel stream. In a program
 * without event loops the caller may block, and so loses no more than the help of the pool.
 *
 * @param starts where it is started; empty if the program has event loops
 */
record SharedWork(Set<Step> starts) {

  static SharedWork in(ExecutionGraph graph) {
    boolean hasLoops =
        graph.roots().stream().anyMatch(root -> root.thread().kind() == ThreadKind.EVENT_LOOP);
    return new SharedWork(
        hasLoops
            ? Set.of()
            : graph.roots().stream()
                .filter(Root::isShared)
                .map(root -> graph.step(root.site()))
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a witness is of such work. */
  boolean isIn(Witness witness) {
    return witness.origin().lead().stream().limit(1).anyMatch(starts::contains);
  }
}
