package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import dev.overt.analyzer.limits.TooLarge;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.JdkRelease;
import dev.overt.analyzer.types.symbol.Lazy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Class files of jars and class folders, and what tells of these, listed once; of two classes with
 * the same name the first counts.
 */
final class ClassPathFiles implements ClassFiles {

  private static final String SUFFIX = ".class";
  private static final String META = "META-INF/";
  private static final long ROOM = Limits.TEXT_BYTES >> 20;

  private final Map<String, Place> places = new HashMap<>(1 << 16);
  private final Map<Place, SortedSet<String>> beside = new LinkedHashMap<>();
  private final Lazy<Map<String, Set<Place>>> packages = new Lazy<>(this::byPackage);
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

  /** A jar or class folder, which reads its files by path. */
  private record Place(Path entry, Contents contents) {
    /** Whether a text of that name stands in the entry. */
    boolean has(String text) {
      return text.startsWith(name(META));
    }

    String name(String path) {
      return Files.isDirectory(entry) ? entry.resolve(path).toString() : entry + "!" + path;
    }
  }

  private interface Contents {
    byte[] read(String path) throws IOException;
  }

  private void add(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      addFolder(entry);
    } else if (Files.isRegularFile(entry)) {
      addJar(entry);
    } else if (Files.exists(entry)) {
      gaps.add(new Gap(entry.toString(), "is neither a file nor a folder"));
    } else {
      gaps.add(new Gap(entry.toString(), "class path entry does not exist"));
    }
  }

  private void addFolder(Path folder) throws IOException {
    Place place =
        new Place(folder, path -> OrdinaryFile.read(folder.resolve(path), Limits.CLASS_BYTES));
    try (Stream<Path> found = Files.walk(folder)) {
      found
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .forEach(path -> add(place, path));
    }
  }

  private void add(Place place, String path) {
    if (path.endsWith(SUFFIX)) {
      places.putIfAbsent(path, place);
    } else {
      addBeside(place, path);
    }
  }

  /** Keeps the few files that tell of a library, not the many that it uses itself. */
  private void addBeside(Place place, String path) {
    if (path.startsWith(META)) {
      beside.computeIfAbsent(place, each -> new TreeSet<>()).add(path);
    }
  }

  private void addJar(Path file) throws IOException {
    // Stays open for as long as classes may be asked for; its cleaner closes it.
    ZipFile jar = new ZipFile(file.toFile());
    VersionedFiles versions = new VersionedFiles(jar, release);
    Place place =
        new Place(file, path -> ClassBytes.of(jar, jar.getEntry(versions.newest(path))).read());
    for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
      String path = all.nextElement().getName();
      if (!path.endsWith(SUFFIX) || !versions.take(path)) {
        add(place, path);
      }
    }
    for (String path : versions.paths()) {
      places.putIfAbsent(path, place);
    }
  }

  @Override
  public Optional<ClassBytes> find(String binaryName) {
    String path = path(binaryName);
    Place place = places.get(path);
    return place == null ? Optional.empty() : Optional.of(() -> place.contents.read(path));
  }

  private static String path(String binaryName) {
    return binaryName.replace('.', '/').concat(SUFFIX);
  }

  /** The class path entry that has a class. */
  Optional<Path> entry(String binaryName) {
    return Optional.ofNullable(places.get(path(binaryName))).map(Place::entry);
  }

  /** The packages of each class path entry that has classes, in no order. */
  Map<Path, Set<String>> packages() {
    Map<Path, Set<String>> folders = new HashMap<>();
    places.forEach(
        (path, place) ->
            folders
                .computeIfAbsent(place.entry, each -> new HashSet<>())
                .add(path.substring(0, Math.max(0, path.lastIndexOf('/')))));
    Map<Path, Set<String>> packages = new HashMap<>();
    folders.forEach(
        (entry, all) ->
            packages.put(
                entry,
                all.stream()
                    .map(folder -> folder.replace('/', '.'))
                    .collect(Collectors.toUnmodifiableSet())));
    return packages;
  }

  /**
   * The texts below a folder of {@code META-INF}, by where they stand; what cannot be read, or is
   * more than one library may have to say, is a gap.
   */
  Map<String, String> texts(String folder, String suffix) {
    Map<String, String> texts = new LinkedHashMap<>();
    beside.forEach(
        (place, paths) -> {
          long room = Limits.TEXT_BYTES;
          for (String path : paths) {
            if (path.startsWith(folder) && path.endsWith(suffix)) {
              room -= read(place, path, room, texts);
            }
          }
        });
    return texts;
  }

  /** How many bytes were read. */
  private int read(Place place, String path, long room, Map<String, String> texts) {
    String reason = "cannot be read";
    try {
      byte[] bytes = place.contents.read(path);
      if (bytes.length <= room) {
        texts.put(place.name(path), new String(bytes, StandardCharsets.UTF_8));
        return bytes.length;
      }
      reason = "is left out: its library has more than %d MiB of such files".formatted(ROOM);
    } catch (IOException | RuntimeException unreadable) {
      reason = TooLarge.reason(reason, unreadable);
    }
    gaps.add(new Gap(place.name(path), reason));
    return 0;
  }

  /** Whether the entry that has a text is the one whose class of that name counts. */
  boolean isBeside(String text, String binaryName) {
    Place place = places.get(path(binaryName));
    return place != null && place.has(text);
  }

  /** Whether the entry that has a text has classes of a package or below it, and no other has. */
  boolean hasPackage(String text, String name) {
    Set<Place> having = packages.get().getOrDefault(name.replace('.', '/'), Set.of());
    return name.contains(".") && having.size() == 1 && having.iterator().next().has(text);
  }

  /** Those that have classes of a package or below it, by the folder of the package. */
  private Map<String, Set<Place>> byPackage() {
    Map<String, Set<Place>> having = new HashMap<>();
    places.forEach(
        (path, place) -> {
          int end = path.lastIndexOf('/');
          while (end > 0
              && having
                  .computeIfAbsent(path.substring(0, end), each -> new HashSet<>(2))
                  .add(place)) {
            end = path.lastIndexOf('/', end - 1);
          }
        });
    return having;
  }

  /** Entries that could not be read. */
  Collection<Gap> gaps() {
    return gaps;
  }
}
