package dev.overt.analyzer.report;

import dev.overt.analyzer.analysis.FileYields;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Answers where the code of some files may wait, for reports that show source. */
@FunctionalInterface
public interface Margins {

  /** Of what is known by its report only. */
  Margins NONE = files -> List.of();

  /** The suspension points of each file that was read, by file. */
  List<FileYields> of(Set<Path> files);
}
