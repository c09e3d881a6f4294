package dev.overt.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Files as editors name them. */
final class Uris {

  private Uris() {}

  /** The file of a URI; absent if it is none on this machine. */
  static Optional<Path> path(String uri) {
    if (uri == null) {
      return Optional.empty();
    }
    try {
      // Some clients leave blanks as they are.
      URI spelled = new URI(uri.replace(" ", "%20"));
      if (!"file".equalsIgnoreCase(spelled.getScheme()) || spelled.getPath() == null) {
        return Optional.empty();
      }
      URI bare = new URI("file", spelled.getAuthority(), spelled.getPath(), null, null);
      return Optional.of(Path.of(bare).toAbsolutePath().normalize());
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException foreign) {
      return Optional.empty();
    }
  }

  /** How a file is named where no editor has named it. */
  static String of(Path file) {
    return file.toUri().toString();
  }
}
