package dev.overt.analyzer.types.program;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.types.classfile.LibraryFiles;
import dev.overt.analyzer.types.source.ProgramClasses;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which classes are there when the program runs.
 *
 * @param named what the build names
 * @param failures what of the sources could not be attributed
 */
record ProgramLibraries(
    Libraries named, LibraryFiles files, ProgramClasses classes, Collection<Gap> failures) {

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
    return Stream.concat(failures.stream(), files.gaps().stream()).sorted().toList();
  }
}
