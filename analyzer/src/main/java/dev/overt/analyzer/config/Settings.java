package dev.overt.analyzer.config;

import dev.overt.analyzer.catalog.CatalogException;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.FilePattern;
import dev.overt.analyzer.finding.Suppression;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a project says of itself and wants of every scan. */
public record Settings(Sources sources, Findings findings, Knowledge knowledge) {

  /** Nothing is said. */
  public static final Settings NONE =
      new Settings(
          new Sources(List.of(), List.of(), Optional.empty(), Optional.empty()),
          new Findings(Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
          new Knowledge(List.of(), List.of()));

  /**
   * What is read.
   *
   * @param include if there are any, no other file is read
   * @param exclude files that are not read
   * @param tests whether tests are read, too
   * @param jdk the release of the JDK to compile against
   */
  public record Sources(
      List<FilePattern> include,
      List<FilePattern> exclude,
      Optional<Boolean> tests,
      Optional<Integer> jdk) {
    public Sources {
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
    }

    /** Whether a file is read. */
    public boolean hold(Path file) {
      return (include.isEmpty() || include.stream().anyMatch(each -> each.fits(file)))
          && exclude.stream().noneMatch(each -> each.fits(file));
    }

    private Sources over(Sources base) {
      return new Sources(
          include.isEmpty() ? base.include : include,
          both(exclude, base.exclude),
          tests.or(() -> base.tests),
          jdk.or(() -> base.jdk));
    }
  }

  /**
   * What is told.
   *
   * @param rules levels by rule
   * @param baseline the file
   */
  public record Findings(
      Map<String, Level> rules,
      Optional<Certainty> certainty,
      Optional<FailOn> failOn,
      Optional<Path> baseline,
      List<Suppression.InSettings> suppressions) {
    public Findings {
      rules = Map.copyOf(rules);
      suppressions = List.copyOf(suppressions);
    }

    private Findings over(Findings base) {
      Map<String, Level> levels = new HashMap<>(base.rules);
      levels.putAll(rules);
      return new Findings(
          levels,
          certainty.or(() -> base.certainty),
          failOn.or(() -> base.failOn),
          baseline.or(() -> base.baseline),
          both(suppressions, base.suppressions));
    }
  }

  /**
   * What is known of the project's own libraries.
   *
   * @param catalogs files, of which some may hold facts that were derived
   * @param threads entries for its executors and annotations
   */
  public record Knowledge(List<Path> catalogs, List<Entry> threads) {
    public Knowledge {
      catalogs = List.copyOf(catalogs);
      threads = List.copyOf(threads);
    }

    /**
     * All that is known, that of the executors and annotations first.
     *
     * @throws CatalogException with all mistakes of the first file that has any
     * @throws IOException if a file can't be read; the message is its path
     */
    public List<Entry> entries() throws IOException {
      List<Entry> entries = new ArrayList<>(threads);
      for (CatalogText file : files()) {
        if (file.head().derived().isEmpty()) {
          entries.addAll(file.entries());
        }
      }
      return entries;
    }

    /**
     * The files that hold facts.
     *
     * @throws CatalogException with all mistakes of the first file that has any
     * @throws IOException if a file can't be read; the message is its path
     */
    public List<CatalogText> facts() throws IOException {
      return files().stream().filter(file -> file.head().derived().isPresent()).toList();
    }

    private List<CatalogText> files() throws IOException {
      List<CatalogText> files = new ArrayList<>();
      for (Path file : catalogs) {
        try {
          files.add(new CatalogText(file.toString(), OrdinaryFile.text(file)));
        } catch (IOException unreadable) {
          throw new IOException(file.toString(), unreadable);
        }
      }
      return files;
    }

    private Knowledge over(Knowledge base) {
      return new Knowledge(both(catalogs, base.catalogs), both(threads, base.threads));
    }
  }

  /** These, with a baseline. */
  public Settings since(Path baseline) {
    Findings since =
        new Findings(
            findings.rules,
            findings.certainty,
            findings.failOn,
            Optional.of(baseline),
            findings.suppressions);
    return new Settings(sources, since, knowledge);
  }

  /** These, with catalog files that count before others. */
  public Settings with(List<Path> catalogs) {
    Knowledge named = new Knowledge(catalogs, List.of());
    return new Settings(sources, findings, named.over(knowledge));
  }

  /** These, and what others say where these say nothing; lists hold both. */
  public Settings over(Settings base) {
    return new Settings(
        sources.over(base.sources), findings.over(base.findings), knowledge.over(base.knowledge));
  }

  private static <T> List<T> both(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
