package dev.overt.cli;

import dev.overt.analyzer.cache.CacheFolder;
import dev.overt.analyzer.limits.Limits;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where reports of earlier scans are kept. */
final class CacheOptions {

  private static final String OWN = "overt";

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Keep reports for later scans there (default: your cache folder).")
  private Path folder;

  @Option(names = "--no-cache", description = "Neither use nor keep reports of other scans.")
  private boolean isLeftOut;

  /** The folder; none if nothing is to be kept, or nobody says where. */
  Optional<CacheFolder> folder(Surroundings surroundings) {
    if (folder != null && folder.toString().isEmpty()) {
      throw new Mistake("--cache: no folder is named");
    }
    if (isLeftOut) {
      return Optional.empty();
    }
    return Optional.ofNullable(folder)
        .map(surroundings::resolved)
        .or(() -> usual(surroundings.environment()))
        .map(found -> new CacheFolder(found, Limits.CACHE_BYTES));
  }

  /** As XDG, Apple and Microsoft want it. */
  private static Optional<Path> usual(Map<String, String> environment) {
    Optional<Path> named = absolute(environment.get("XDG_CACHE_HOME"));
    if (named.isPresent()) {
      return named.map(caches -> caches.resolve(OWN));
    }
    Optional<Path> local = absolute(environment.get("LOCALAPPDATA"));
    if (local.isPresent()) {
      return local.map(data -> data.resolve(OWN).resolve("cache"));
    }
    boolean isApple = System.getProperty("os.name").startsWith("Mac");
    return absolute(environment.get("HOME"))
        .map(home -> home.resolve(isApple ? "Library/Caches" : ".cache").resolve(OWN));
  }

  private static Optional<Path> absolute(String folder) {
    return Optional.ofNullable(folder)
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
