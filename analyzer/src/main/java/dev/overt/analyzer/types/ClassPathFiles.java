package dev.overt.analyzer.types;

import dev.overt.analyzer.code.Gap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Class files of jars and class folders, listed once; of two with the same name the first counts.
 */
final class ClassPathFiles {

  private static final String SUFFIX = ".class";

  private final Map<String, ClassBytes> files = new HashMap<>(1 << 14);
  private final Collection<Gap> gaps = new ArrayList<>();

  ClassPathFiles(List<Path> entries) {
    for (Path entry : entries) {
      try {
        add(entry);
      } catch (IOException | RuntimeException unreadable) {
        gaps.add(new Gap(entry.toString(), "cannot be read as a class path entry"));
      }
    }
  }

  private void add(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      addFolder(entry);
    } else if (Files.exists(entry)) {
      addJar(entry);
    } else {
      gaps.add(new Gap(entry.toString(), "class path entry does not exist"));
    }
  }

  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      found
          .filter(file -> file.toString().endsWith(SUFFIX))
          .forEach(file -> put(folder.relativize(file).toString(), () -> Files.readAllBytes(file)));
    }
  }

  private void addJar(Path file) throws IOException {
    // Stays open for as long as classes may be asked for; its cleaner closes it.
    JarFile jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
    VersionedFiles versions = new VersionedFiles(jar);
    List<ZipEntry> plain = new ArrayList<>();
    for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName();
      if (name.endsWith(SUFFIX) && !versions.take(name)) {
        plain.add(entry);
      }
    }
    versions.newest().forEach((name, path) -> put(name, bytes(jar, jar.getEntry(path))));
    for (ZipEntry entry : plain) {
      put(entry.getName(), bytes(jar, entry));
    }
  }

  private static ClassBytes bytes(ZipFile jar, ZipEntry entry) {
    return () -> {
      try (InputStream in = jar.getInputStream(entry)) {
        return in.readAllBytes();
      }
    };
  }

  private void put(String path, ClassBytes bytes) {
    String name = path.substring(0, path.length() - SUFFIX.length());
    files.putIfAbsent(name.replace('\\', '/').replace('/', '.'), bytes);
  }

  /** The class file of a class, by binary name. */
  Optional<ClassBytes> find(String binaryName) {
    return Optional.ofNullable(files.get(binaryName));
  }

  /** Entries that could not be read. */
  Collection<Gap> gaps() {
    return gaps;
  }
}
