package dev.overt.analyzer.types;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.JdkRelease;
import java.io.IOException;
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
final class ClassPathFiles implements ClassFiles {

  private static final String SUFFIX = ".class";

  private final Map<String, ClassBytes> files = new HashMap<>(1 << 14);
  private final Collection<Gap> gaps = new ArrayList<>();
  private final JdkRelease release;

  ClassPathFiles(ClassPath classPath) {
    this.release = classPath.release();
    for (Path entry : classPath.entries()) {
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
    VersionedFiles versions = new VersionedFiles(jar, release);
    List<ZipEntry> plain = new ArrayList<>();
    for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName();
      if (name.endsWith(SUFFIX) && !versions.take(name)) {
        plain.add(entry);
      }
    }
    versions.newest().forEach((name, path) -> put(name, ClassBytes.of(jar, jar.getEntry(path))));
    for (ZipEntry entry : plain) {
      put(entry.getName(), ClassBytes.of(jar, entry));
    }
  }

  private void put(String path, ClassBytes bytes) {
    String name = path.substring(0, path.length() - SUFFIX.length());
    files.putIfAbsent(name.replace('\\', '/').replace('/', '.'), bytes);
  }

  @Override
  public Optional<ClassBytes> find(String binaryName) {
    return Optional.ofNullable(files.get(binaryName));
  }

  /** Entries that could not be read. */
  Collection<Gap> gaps() {
    return gaps;
  }
}
