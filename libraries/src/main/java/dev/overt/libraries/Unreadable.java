package dev.overt.libraries;

import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.resolution.UnresolvableModelException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactDescriptorException;

/**
 * Why a pom could not be read whole.
 *
 * @param poms parents and imports that are not there, sorted
 */
record Unreadable(List<String> poms) {

  static Unreadable of(ArtifactDescriptorException failure) {
    return new Unreadable(
        failure.getResult().getExceptions().stream()
            .flatMap(Unreadable::chain)
            .filter(UnresolvableModelException.class::isInstance)
            .map(UnresolvableModelException.class::cast)
            .map(Unreadable::spelled)
            .distinct()
            .sorted()
            .toList());
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, each -> each != null, Throwable::getCause);
  }

  private static String spelled(UnresolvableModelException pom) {
    return "%s:%s:%s".formatted(pom.getGroupId(), pom.getArtifactId(), pom.getVersion());
  }

  /** What is missing: those poms or, if they are not the reason, what the pom itself speaks of. */
  List<String> missing(Artifact pom) {
    return poms.isEmpty() ? List.of(Coordinates.spelled(pom)) : poms;
  }
}
