package dev.overt.rules;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files of some jars; of two with the same name the first counts. */
final class JarClasses implements AutoCloseable {

  private static final String SUFFIX = ".class";

  private final List<JarFile> jars = new ArrayList<>();
  private final Map<String, JarFile> homes = new TreeMap<>();

  private JarClasses() {}

  static JarClasses of(List<File> files) throws IOException {
    JarClasses classes = new JarClasses();
    for (File file : files) {
      classes.add(open(file));
    }
    return classes;
  }

  /** As the oldest Java sees it that Overt runs on, whoever builds. */
  private static JarFile open(File jar) throws IOException {
    return new JarFile(jar, false, ZipFile.OPEN_READ, Runtime.Version.parse("17"));
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

  /** Binary names of all classes, sorted. */
  Set<String> names() {
    return homes.keySet();
  }

  /** Binary names of the classes of a library, in whatever version, sorted. */
  List<String> namesIn(String library) {
    List<JarFile> own =
        jars.stream().filter(jar -> Pins.isOf(library, new File(jar.getName()))).toList();
    if (own.isEmpty()) {
      throw new IllegalArgumentException(library + " is not pinned");
    }
    return homes.keySet().stream().filter(name -> own.contains(homes.get(name))).toList();
  }

  /** The bytes of a class file. */
  Optional<byte[]> classFile(String binaryName) {
    JarFile jar = homes.get(binaryName);
    if (jar == null) {
      return Optional.empty();
    }
    ZipEntry entry = jar.getJarEntry(binaryName.replace('.', '/') + SUFFIX);
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
