package dev.overt.analyzer.types;

import dev.overt.analyzer.code.Gap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Class files of jars and class folders, listed once; of two with the same name the first counts.
 */
final class ClassPathFiles {

  private static final String SUFFIX = ".class";

  /** Reads one file. */
  private interface Source {
    byte[] read() throws IOException;
  }

  private final Map<String, Source> files = new HashMap<>();
  private final Collection<Gap> gaps = new ConcurrentLinkedQueue<>();

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
    ZipFile jar = new ZipFile(file.toFile());
    for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName();
      if (name.endsWith(SUFFIX) && !name.startsWith("META-INF/")) {
        put(name, () -> bytes(jar, entry));
      }
    }
  }

  private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private void put(String path, Source source) {
    String name = path.substring(0, path.length() - SUFFIX.length());
    files.putIfAbsent(name.replace('\\', '/').replace('/', '.'), source);
  }

  /** The bytes of a class file; one that can't be read is a gap. */
  Optional<byte[]> read(String binaryName) {
    Source source = files.get(binaryName);
    if (source == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(source.read());
    } catch (IOException | RuntimeException unreadable) {
      gaps.add(new Gap(binaryName, "class file cannot be read"));
      return Optional.empty();
    }
  }

  /** What could not be read so far. */
  Collection<Gap> gaps() {
    return gaps;
  }
}
