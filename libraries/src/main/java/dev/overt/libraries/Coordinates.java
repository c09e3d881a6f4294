package dev.overt.libraries;

import org.eclipse.aether.artifact.Artifact;

/** Artifacts as people name them. */
final class Coordinates {

  private Coordinates() {}

  /** Stands for a version that nobody says. */
  static final String NO_VERSION = "?";

  /** {@code group:artifact:version}, and the classifier if there is one. */
  static String spelled(Artifact artifact) {
    if (artifact.getVersion().equals(NO_VERSION)) {
      return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
    String name =
        "%s:%s:%s"
            .formatted(artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion());
    return artifact.getClassifier().isEmpty() ? name : name + ":" + artifact.getClassifier();
  }
}
