package dev.overt.rules;

import dev.overt.analyzer.project.StubProvider;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stubs of this jar: one resource for each package, as {@link StubPackages} writes it, read
 * when first asked for.
 */
public final class StandardStubs implements StubProvider {

  private final Map<String, Map<String, byte[]>> packages = new ConcurrentHashMap<>();

  @Override
  public Optional<byte[]> classFile(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    Map<String, byte[]> classes =
        packages.computeIfAbsent(binaryName.substring(0, dot), StandardStubs::read);
    return Optional.ofNullable(classes.get(binaryName.substring(dot + 1)));
  }

  private static Map<String, byte[]> read(String packageName) {
    try (InputStream resource =
        StandardStubs.class.getResourceAsStream("/" + StubPackages.FOLDER + "/" + packageName)) {
      return resource == null ? Map.of() : read(resource);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Map<String, byte[]> read(InputStream resource) throws IOException {
    DataInputStream in = new DataInputStream(resource);
    Map<String, byte[]> classes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String simpleName = in.readUTF();
      classes.put(simpleName, in.readNBytes(in.readInt()));
    }
    return classes;
  }
}
