package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.project.JdkRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The library of an earlier release: the signatures that the running JDK's compiler keeps. */
final class EarlierJdk implements ClassFiles {

  private static final String SUFFIX = ".sig";

  private final Map<String, ClassBytes> files = new HashMap<>(1 << 14);
  private final ClassFiles running;

  EarlierJdk(JdkRelease release, ClassFiles running) {
    this.running = running;
    try {
      // Stays open for as long as classes may be asked for; its cleaner closes it.
      ZipFile zip = new ZipFile(JdkRelease.signatures().toFile());
      zip.stream().forEach(entry -> add(release, zip, entry));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A path is that of the folder, of the module, and of the class. */
  private void add(JdkRelease release, ZipFile zip, ZipEntry entry) {
    String path = entry.getName();
    int folder = path.indexOf('/');
    int module = path.indexOf('/', folder + 1);
    if (module > 0 && path.endsWith(SUFFIX) && release.isIn(path.substring(0, folder))) {
      String name = path.substring(module + 1, path.length() - SUFFIX.length());
      files.putIfAbsent(name.replace('/', '.'), ClassBytes.of(zip, entry));
    }
  }

  @Override
  public Optional<ClassBytes> find(String binaryName) {
    ClassBytes found = files.get(binaryName);
    if (found != null) {
      return Optional.of(found);
    }
    return isPromised(binaryName) ? Optional.empty() : running.find(binaryName);
  }

  /** There are no signatures of the JDK's own code, such as sun.misc, which programs use anyway. */
  private static boolean isPromised(String binaryName) {
    return binaryName.startsWith("java.") || binaryName.startsWith("javax.");
  }
}
