package dev.overt.analyzer.parse;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.syntax.SourceUnit;
import java.util.List;

/**
 * What parsing made of the files.
 *
 * @param units in the order of the files; a file with errors is there with what was recovered
 * @param gaps files that could not be read or have errors
 */
public record Parsed(List<SourceUnit> units, List<Gap> gaps) {
  public Parsed {
    units = List.copyOf(units);
    gaps = List.copyOf(gaps);
  }
}
