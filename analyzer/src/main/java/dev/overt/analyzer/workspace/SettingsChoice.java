package dev.overt.analyzer.workspace;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.SettingsException;
import dev.overt.analyzer.config.SettingsFile;
import dev.overt.analyzer.config.Trust;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which settings count.
 *
 * @param config the file; if none is named, {@code overt.json} at the scanned path or above
 * @param profile the part of the file that counts before the rest
 * @param catalogs files of the user's that count before those of the settings
 * @param trust whether a file that is not named counts
 */
public record SettingsChoice(
    Optional<Path> config, Optional<String> profile, List<Path> catalogs, Trust trust) {

  /** What a project says of itself. */
  public static final SettingsChoice USUAL =
      new SettingsChoice(Optional.empty(), Optional.empty(), List.of(), Trust.GIVEN);

  public SettingsChoice {
    catalogs = List.copyOf(catalogs);
  }

  /** The settings file for a path, if there is one. */
  public Optional<Path> file(Path path) {
    return config.or(() -> trust == Trust.GIVEN ? SettingsFile.above(path) : Optional.empty());
  }

  /** The settings file for a path that does not count. */
  public Optional<Path> ignored(Path path) {
    return trust == Trust.DENIED && config.isEmpty() ? SettingsFile.above(path) : Optional.empty();
  }

  /**
   * What the file for a path says; nothing, if there is none.
   *
   * @throws SettingsException with all its mistakes
   */
  public Settings settings(Path path) {
    return over(written(path));
  }

  /** What the user names, before what a file says. */
  public Settings over(Settings written) {
    return Settings.NONE.with(catalogs).over(written);
  }

  /**
   * The same without what the user names.
   *
   * @throws SettingsException with all its mistakes
   */
  public Settings written(Path path) {
    List<String> rules = Extensions.rules().stream().map(rule -> rule.spec().id()).toList();
    return file(path).map(new SettingsFile(rules, profile)::read).orElse(Settings.NONE);
  }

  /**
   * The baseline that lies beside the settings file for a path, which counts unasked.
   *
   * @param settings of which none may name a baseline already
   */
  public Optional<Path> besides(Path path, Settings settings) {
    return trust == Trust.DENIED || settings.findings().baseline().isPresent()
        ? Optional.empty()
        : file(path).flatMap(SettingsFile::baselineBeside);
  }
}
