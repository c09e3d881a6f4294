package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.execution.SourceMap;
import dev.overt.analyzer.types.CodeUnit;
import dev.overt.analyzer.types.Loops;
import dev.overt.analyzer.types.Program;
import java.util.Optional;

/** Where the sites of a program stand. */
record ProgramSource(Program program) implements SourceMap {

  @Override
  public SourcePoint point(Site site) {
    return code(site).point(site.ordinal());
  }

  /** A class that stands in a loop is repeated as a whole. */
  @Override
  public Optional<SourcePoint> loop(Site site) {
    CodeUnit code = code(site);
    int node = code.node(site.ordinal());
    for (Optional<CodeUnit> at = Optional.of(code);
        at.isPresent();
        at = at.flatMap(program::around)) {
      CodeUnit around = at.get();
      Optional<Integer> loop = Loops.in(around).around(node);
      if (loop.isPresent()) {
        return loop.map(found -> around.point(around.ordinal(found)));
      }
      node = around.node();
    }
    return Optional.empty();
  }

  private CodeUnit code(Site site) {
    return program
        .body(site.in())
        .orElseThrow(() -> new IllegalStateException("no code of " + site.in()));
  }
}
