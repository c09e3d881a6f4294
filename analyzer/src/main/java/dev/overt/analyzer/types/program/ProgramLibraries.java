package dev.overt.analyzer.types.program;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.types.classfile.LibraryFiles;
import dev.overt.analyzer.types.source.ProgramClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which classes are there when the program runs.
 *
 * @param named what the build names
 */
record ProgramLibraries(Libraries named, LibraryFiles files, ProgramClasses classes) {

  boolean isComplete() {
    return named.isComplete();
  }

  Optional<LibraryPart> part(Path file) {
    return named.part(file);
  }

  boolean isPresent(String binaryName) {
    return classes.isPresent(binaryName);
  }

  boolean isPresent(String binaryName, LibraryPart part) {
    return isPresent(binaryName)
        && classes
            .library(binaryName)
            .filter(library -> named.files().contains(library))
            .filter(library -> !part.files().contains(library))
            .isEmpty();
  }

  List<Gap> gaps() {
    return files.gaps();
  }
}
