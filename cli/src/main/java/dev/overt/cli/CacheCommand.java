package dev.overt.cli;

import dev.overt.analyzer.cache.CacheFolder;
import dev.overt.analyzer.report.Style;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code overt cache}: what earlier scans have left behind. */
@Command(
    name = "cache",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "overt cache [OPTION]...",
    description = "Shows where reports of earlier scans are kept, and how much; or deletes them.")
final class CacheCommand implements Callable<Integer> {

  private static final long MEBIBYTE = 1L << 20;

  private final Surroundings surroundings;

  @Mixin private CacheOptions options;

  @Option(names = "--clear", description = "Delete all of them.")
  private boolean isCleared;

  CacheCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<CacheFolder> found = options.folder(surroundings);
    String text = found.map(this::text).orElse("nothing is kept\n");
    new Output(surroundings, Style.PLAIN).write(out -> out.append(text));
    return ExitCode.CLEAN.number();
  }

  private String text(CacheFolder cache) {
    if (isCleared) {
      clear(cache);
    }
    CacheFolder.Size size = cache.size();
    return "%s%n%d %s, %d of at most %d MiB%n"
        .formatted(
            cache.folder(),
            size.entries(),
            size.entries() == 1 ? "report" : "reports",
            (size.bytes() + MEBIBYTE - 1) / MEBIBYTE,
            cache.limit() / MEBIBYTE);
  }

  private static void clear(CacheFolder cache) {
    try {
      cache.clear();
    } catch (IOException failure) {
      throw new Mistake("--clear: cannot delete: " + failure.getMessage());
    }
  }
}
