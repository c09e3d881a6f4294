package dev.overt.libraries;

import org.eclipse.aether.artifact.Artifact;

/** Artifacts as people name them. */
final class Coordinates {

  private Coordinates() {}

  /** {@code group:artifact:version}, and the classifier if there is one. */
  static String spelled(Artifact artifact) {
    String name =
        "%s:%s:%s"
            .formatted(artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion());
    return artifact.getClassifier().isEmpty() ? name : name + ":" + artifact.getClassifier();
  }

  /** Without the version, by which a class path holds an artifact once. */
  static String unversioned(Artifact artifact) {
    return "%s:%s:%s:%s"
        .formatted(
            artifact.getGroupId(),
            artifact.getArtifactId(),
            artifact.getClassifier(),
            artifact.getExtension());
  }
}
