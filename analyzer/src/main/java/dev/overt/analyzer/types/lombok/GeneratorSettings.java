package dev.overt.analyzer.types.lombok;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;

/** The {@code lombok.config} files of a program, each read once. */
public final class GeneratorSettings {

  private final ConcurrentHashMap<Path, LombokConfig> folders = new ConcurrentHashMap<>();

  /** What is set for a source file. */
  LombokConfig of(Path file) {
    return LombokConfig.in(file.toAbsolutePath().normalize().getParent(), folders);
  }
}
