package dev.overt.pins;

import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;

/** One line of a list of jars. */
record Pin(Artifact artifact) {

  /**
   * Reads a line.
   *
   * @param line {@code group:artifact:version} or {@code group:artifact:version:classifier}
   * @throws IllegalArgumentException if it has another form
   */
  static Pin of(String line) {
    String[] parts = line.strip().split(":", -1);
    if (parts.length < 3 || parts.length > 4) {
      throw new IllegalArgumentException(
          line + " is no group:artifact:version or group:artifact:version:classifier");
    }
    String classifier = parts.length == 4 ? parts[3] : "";
    return new Pin(new DefaultArtifact(parts[0], parts[1], classifier, "jar", parts[2]));
  }

  /** The name of a jar in the folder: its group, artifact, version and, if any, classifier. */
  static String fileName(Artifact artifact) {
    String classifier = artifact.getClassifier().isEmpty() ? "" : "-" + artifact.getClassifier();
    return "%s.%s-%s%s.jar"
        .formatted(
            artifact.getGroupId(), artifact.getArtifactId(), artifact.getVersion(), classifier);
  }
}
