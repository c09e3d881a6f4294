package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.project.JdkRelease;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a multi-release jar holds for a release in place of its plain files. */
final class VersionedFiles {

  private static final String META = "META-INF/";
  private static final String FOLDER = META + "versions/";

  private final ZipFile jar;
  private final JdkRelease release;
  private final Map<String, Integer> versions = new HashMap<>(0);

  VersionedFiles(ZipFile jar, JdkRelease release) {
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
      if (isNumber(number)) {
        add(path.substring(slash + 1), Integer.parseInt(number));
      }
    }
    return true;
  }

  private static boolean isNumber(String text) {
    boolean isNumber = text.length() < 5;
    for (int i = 0; i < text.length(); i++) {
      isNumber &= Character.isDigit(text.charAt(i));
    }
    return isNumber;
  }

  private void add(String path, int version) {
    if (version <= release.number()) {
      versions.merge(path, version, Math::max);
    }
  }

  /** The paths of which there is a version that fits. */
  Set<String> paths() throws IOException {
    if (!versions.isEmpty() && !isMultiRelease()) {
      versions.clear();
    }
    return versions.keySet();
  }

  private boolean isMultiRelease() throws IOException {
    ZipEntry manifest = jar.getEntry(JarFile.MANIFEST_NAME);
    if (manifest == null) {
      return false;
    }
    try (InputStream in = jar.getInputStream(manifest)) {
      Attributes attributes = new Manifest(in).getMainAttributes();
      return Boolean.parseBoolean(attributes.getValue(Attributes.Name.MULTI_RELEASE));
    }
  }

  /** Where the newest version that fits stands, by the path it stands for. */
  String newest(String path) {
    Integer version = versions.get(path);
    return version == null ? path : FOLDER + version + "/" + path;
  }
}
