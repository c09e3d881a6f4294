package dev.overt.analyzer.workspace;

import dev.overt.analyzer.catalog.CatalogException;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Derived;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.SettingsException;
import dev.overt.analyzer.finding.Baseline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What somebody wants of all scans of a folder.
 *
 * @param told makes of what the settings file says what counts
 */
public record Choice(SettingsChoice settings, SourceChoice sources, UnaryOperator<Settings> told) {

  /** What a project says of itself. */
  public static final Choice USUAL =
      new Choice(SettingsChoice.USUAL, SourceChoice.USUAL, UnaryOperator.identity());

  /**
   * All that counts for a path, with the baseline.
   *
   * @throws ChoiceException if the settings file has mistakes
   */
  public Settings settings(Path path) {
    try {
      Settings all = told.apply(settings.settings(path));
      return settings.besides(path, all).map(all::since).orElse(all);
    } catch (SettingsException wrong) {
      throw new ChoiceException(wrong.mistakes());
    }
  }

  /**
   * Which findings count.
   *
   * @throws ChoiceException if the baseline can't be read
   */
  static Policy policy(Settings settings) {
    Policy policy = Policy.of(settings);
    return settings.findings().baseline().map(Choice::baseline).map(policy::since).orElse(policy);
  }

  private static Baseline baseline(Path file) {
    try {
      return Baseline.in(file);
    } catch (IOException unreadable) {
      throw new ChoiceException(List.of("--baseline: cannot read file: " + file));
    } catch (IllegalArgumentException wrong) {
      throw new ChoiceException(List.of("--baseline: %s: %s".formatted(file, wrong.getMessage())));
    }
  }

  /**
   * What the project knows of its own libraries.
   *
   * @throws ChoiceException if a catalog can't be read, or has mistakes
   */
  public static List<Entry> own(Settings settings) {
    return read(settings.knowledge()::entries);
  }

  /**
   * The files of facts that were derived from libraries.
   *
   * @throws ChoiceException if one can't be read, or has mistakes
   */
  public static List<CatalogText> facts(Settings settings) {
    return read(
        () -> {
          List<CatalogText> files = settings.knowledge().facts();
          Derived.in(files);
          return files;
        });
  }

  private interface Reading<T> {
    List<T> read() throws IOException;
  }

  private static <T> List<T> read(Reading<T> files) {
    try {
      return files.read();
    } catch (CatalogException wrong) {
      throw new ChoiceException(wrong.mistakes());
    } catch (IOException unreadable) {
      throw new ChoiceException(List.of("catalog: cannot read file: " + unreadable.getMessage()));
    }
  }
}
