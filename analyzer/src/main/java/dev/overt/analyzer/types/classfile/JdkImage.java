package dev.overt.analyzer.types.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Class files of the running JDK, found by the packages that its modules declare. */
final class JdkImage implements ClassFiles {

  private final Map<String, Module> packages = new HashMap<>();

  JdkImage() {
    for (Module module : ModuleLayer.boot().modules()) {
      for (String each : module.getPackages()) {
        packages.put(each, module);
      }
    }
  }

  /** What the image holds is cheap to read at once. */
  @Override
  public Optional<ClassBytes> find(String binaryName) {
    Module module = packages.get(binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.'))));
    if (module == null) {
      return Optional.empty();
    }
    try (InputStream in = module.getResourceAsStream(binaryName.replace('.', '/') + ".class")) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readAllBytes();
      return Optional.of(() -> bytes);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
