package dev.overt.rules;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The class files of the jars of a class path; of two with the same name the first counts. */
final class JarClasses implements AutoCloseable {

  private static final String SUFFIX = ".class";

  private final List<JarFile> jars = new ArrayList<>();
  private final Map<String, JarFile> homes = new TreeMap<>();

  private JarClasses() {}

  static JarClasses of(String classPath) throws IOException {
    JarClasses classes = new JarClasses();
    for (String entry : classPath.split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        classes.add(new JarFile(entry));
      }
    }
    return classes;
  }

  private void add(JarFile jar) {
    jars.add(jar);
    jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.endsWith(SUFFIX) && name.contains("/"))
        .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("/package-info.class"))
        .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
        .forEach(name -> homes.putIfAbsent(name, jar));
  }

  /**
   * Binary names of the classes of a library, sorted.
   *
   * @param library group and artifact, parted by a colon
   */
  List<String> namesIn(String library) {
    JarFile jar = jar(library);
    return homes.keySet().stream().filter(name -> homes.get(name).equals(jar)).toList();
  }

  /** A repository keeps a jar below the names of its group, its artifact and its version. */
  private JarFile jar(String library) {
    int colon = library.indexOf(':');
    String group = library.substring(0, colon).replace('.', '/');
    String folder = "/%s/%s/".formatted(group, library.substring(colon + 1));
    return jars.stream()
        .filter(jar -> jar.getName().replace(File.separatorChar, '/').contains(folder))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(library + " is not on the class path"));
  }

  /** The bytes of a class file. */
  Optional<byte[]> classFile(String binaryName) {
    JarFile jar = homes.get(binaryName);
    if (jar == null) {
      return Optional.empty();
    }
    ZipEntry entry = jar.getEntry(binaryName.replace('.', '/') + SUFFIX);
    try (InputStream in = jar.getInputStream(entry)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() throws IOException {
    for (JarFile jar : jars) {
      jar.close();
    }
  }
}
