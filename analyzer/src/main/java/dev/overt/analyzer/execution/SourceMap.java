package dev.overt.analyzer.execution;

import dev.overt.analyzer.code.SourcePoint;
import java.util.Optional;

/** Where sites stand in the source. */
public interface SourceMap {

  /** The place of a site in its file. */
  SourcePoint point(Site site);

  /** The innermost loop around a site, or function that may be called for each element. */
  Optional<SourcePoint> loop(Site site);
}
