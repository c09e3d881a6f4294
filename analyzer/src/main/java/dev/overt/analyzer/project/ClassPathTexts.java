package dev.overt.analyzer.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Files of one folder, as the jars and class folders of a class path bring them along. */
public final class ClassPathTexts {

  private final String folder;
  private final String suffix;

  private ClassPathTexts(String folder, String suffix) {
    this.folder = folder;
    this.suffix = suffix;
  }

  /**
   * One file.
   *
   * @param name the jar or folder, and the path in it
   */
  public record Found(String name, String text) {}

  /**
   * The files in the order of the class path, and of their names. What cannot be read is not there:
   * whoever reads its classes tells that.
   *
   * @param folder such as {@code META-INF/overt/}
   * @param suffix such as {@code .json}
   */
  public static List<Found> in(List<Path> entries, String folder, String suffix) {
    ClassPathTexts texts = new ClassPathTexts(folder, suffix);
    return entries.stream().flatMap(texts::of).toList();
  }

  private Stream<Found> of(Path entry) {
    try {
      return (Files.isDirectory(entry) ? ofFolder(entry) : ofJar(entry)).stream();
    } catch (IOException unreadable) {
      return Stream.of();
    }
  }

  private List<Found> ofFolder(Path entry) throws IOException {
    Path inside = entry.resolve(folder);
    if (!Files.isDirectory(inside)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(inside)) {
      for (Path file : files.filter(each -> each.toString().endsWith(suffix)).sorted().toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        found.add(new Found(file.toString(), text));
      }
    }
    return found;
  }

  private List<Found> ofJar(Path entry) throws IOException {
    if (!Files.isRegularFile(entry)) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      List<String> names =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.startsWith(folder) && name.endsWith(suffix))
              .sorted()
              .toList();
      for (String name : names) {
        byte[] bytes = jar.getInputStream(jar.getEntry(name)).readAllBytes();
        found.add(new Found(entry + "!" + name, new String(bytes, StandardCharsets.UTF_8)));
      }
    }
    return found;
  }
}
