package dev.overt.rules;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files of some jars; of two with the same name the first counts. */
final class JarClasses implements AutoCloseable {

  private static final String SUFFIX = ".class";

  private final Map<JarFile, List<String>> jars = new LinkedHashMap<>();
  private final NavigableMap<String, JarFile> homes = new TreeMap<>();

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
    List<String> own = new ArrayList<>();
    jars.put(jar, own);
    jar.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.endsWith(SUFFIX) && name.contains("/"))
        .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("/package-info.class"))
        .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
        .filter(name -> homes.putIfAbsent(name, jar) == null)
        .forEach(own::add);
  }

  /** Binary names of all classes, sorted. */
  SortedSet<String> names() {
    return homes.navigableKeySet();
  }

  /** Binary names of the classes of a library, in whatever version, sorted. */
  List<String> namesIn(String library) {
    List<List<String>> own =
        jars.entrySet().stream()
            .filter(each -> Pins.isOf(library, new File(each.getKey().getName())))
            .map(Map.Entry::getValue)
            .toList();
    if (own.isEmpty()) {
      throw new IllegalArgumentException(library + " is not pinned");
    }
    return own.stream().flatMap(List::stream).sorted().toList();
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
    for (JarFile jar : jars.keySet()) {
      jar.close();
    }
  }
}
