package dev.overt.analyzer.types;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Class files of the running JDK; a package is listed when first asked for. */
final class JdkImage {

  private final FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
  private final Map<String, Map<String, Path>> packages = new ConcurrentHashMap<>();

  /** The class file of a class, by binary name. */
  Optional<Path> file(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    Map<String, Path> classes =
        packages.computeIfAbsent(binaryName.substring(0, dot), this::classesOf);
    return Optional.ofNullable(classes.get(binaryName.substring(dot + 1)));
  }

  private Map<String, Path> classesOf(String packageName) {
    Map<String, Path> classes = new HashMap<>();
    Path modules = image.getPath("/packages", packageName);
    if (!Files.isDirectory(modules)) {
      return Map.of();
    }
    for (Path module : list(modules)) {
      String name = module.getFileName().toString();
      Path folder = image.getPath("/modules", name, packageName.replace('.', '/'));
      for (Path file : Files.isDirectory(folder) ? list(folder) : new Path[0]) {
        String simple = file.getFileName().toString();
        if (simple.endsWith(".class")) {
          classes.put(simple.substring(0, simple.length() - 6), file);
        }
      }
    }
    return classes;
  }

  private static Path[] list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toArray(Path[]::new);
    } catch (IOException unreadable) {
      return new Path[0];
    }
  }
}
