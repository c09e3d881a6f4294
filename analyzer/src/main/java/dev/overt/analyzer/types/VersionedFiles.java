package dev.overt.analyzer.types;

import dev.overt.analyzer.project.JdkRelease;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;

/** What a multi-release jar holds for a release in place of its plain files. */
final class VersionedFiles {

  private static final String META = "META-INF/";
  private static final String FOLDER = META + "versions/";

  private final JarFile jar;
  private final JdkRelease release;
  private final Map<String, Integer> versions = new HashMap<>(0);

  VersionedFiles(JarFile jar, JdkRelease release) {
    this.jar = jar;
    this.release = release;
  }

  /** Whether the file is not one of the plain ones. */
  boolean take(String path) {
    if (!path.startsWith(META)) {
      return false;
    }
    int slash = path.indexOf('/', FOLDER.length());
    if (path.startsWith(FOLDER) && slash > 0) {
      String number = path.substring(FOLDER.length(), slash);
      if (number.chars().allMatch(Character::isDigit) && number.length() < 5) {
        add(path.substring(slash + 1), Integer.parseInt(number));
      }
    }
    return true;
  }

  private void add(String path, int version) {
    if (version <= release.number()) {
      versions.merge(path, version, Math::max);
    }
  }

  /** Where the newest version that fits stands, by the path it stands for. */
  Map<String, String> newest() throws IOException {
    if (versions.isEmpty() || !jar.isMultiRelease()) {
      return Map.of();
    }
    Map<String, String> paths = new HashMap<>();
    versions.forEach((path, version) -> paths.put(path, FOLDER + version + "/" + path));
    return paths;
  }
}
