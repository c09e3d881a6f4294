package dev.overt.analyzer.workspace;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.Overt;
import dev.overt.analyzer.Reading;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.CatalogText;
import dev.overt.analyzer.catalog.Derived;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.SettingsFile;
import dev.overt.analyzer.evaluate.EvaluationCache;
import dev.overt.analyzer.parallel.Progress;
import dev.overt.analyzer.parse.ParsedFiles;
import dev.overt.analyzer.project.Project;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.project.Survey;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.types.program.ListedLibraries;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that is read again and again. Each reading is that of a fresh scan of the same files;
 * what has not changed since the last one is not read, parsed or listed once more. For one thread
 * at a time.
 */
public final class Workspace {

  private final Path folder;
  private final Choice choice;
  private final ParsedFiles files = new ParsedFiles();
  private final List<Entry> standard = Extensions.entries();
  private final List<StubProvider> stubs = Extensions.stubs();
  private final List<Rule> rules = Extensions.rules();
  private final FoundLibraries libraries;
  private List<Entry> own = List.of();
  private List<CatalogText> facts = List.of();
  private ListedLibraries known;
  private Catalog under;
  private EvaluationCache evaluations = EvaluationCache.empty();
  private Catalog catalog = Catalog.layered(List.of(own, standard));

  /**
   * Reads nothing yet.
   *
   * @param folder absolute
   */
  public Workspace(Path folder, Choice choice) {
    this.folder = folder.normalize();
    this.choice = choice;
    this.libraries = new FoundLibraries(choice.sources(), stubs);
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Reads the folder as it is now.
   *
   * @param open texts of files as an editor shows them, which count before what is saved
   * @throws ChoiceException if settings, catalogs or the baseline have mistakes
   * @throws java.io.UncheckedIOException if a folder can't be listed
   */
  public Reading read(Map<Path, String> open, Progress progress) {
    Settings settings = choice.settings(folder);
    Overt.Request request = request(settings, project(settings.sources(), open));
    Map<Path, byte[]> texts = new HashMap<>();
    open.forEach((file, text) -> texts.put(file, text.getBytes(StandardCharsets.UTF_8)));
    ListedLibraries listed = libraries.listed(request.project().classPath());
    if (known != listed || request.catalog() != under) {
      known = listed;
      under = request.catalog();
      evaluations = EvaluationCache.empty();
    }
    return Overt.read(
        request,
        new Overt.Memory(
            listed, (sources, steps) -> files.parse(sources, texts, steps), evaluations),
        progress);
  }

  private Project project(Settings.Sources wanted, Map<Path, String> open) {
    Survey survey = choice.sources().survey(List.of(folder), wanted);
    return choice
        .sources()
        .project(survey, libraries.named(survey, wanted), wanted, wanted::hold)
        .with(open.keySet().stream().filter(wanted::hold).toList(), survey.roots());
  }

  private Overt.Request request(Settings settings, Project project) {
    List<Entry> now = Choice.own(settings);
    List<CatalogText> derived = Choice.facts(settings);
    if (!now.equals(own) || !derived.equals(facts)) {
      own = now;
      facts = derived;
      catalog = Catalog.layered(List.of(own, standard)).deriving(Derived.in(facts));
    }
    return new Overt.Request(project, catalog, stubs, rules, Choice.policy(settings));
  }

  /** Where findings can be kept; nowhere, if there are no settings that a scan would look at. */
  public Optional<Keeping> keeping() {
    try {
      return choice
          .settings(folder)
          .findings()
          .baseline()
          .or(() -> choice.settings().file(folder).map(SettingsFile::baseline))
          .map(Keeping::new);
    } catch (ChoiceException wrong) {
      return Optional.empty();
    }
  }

  /** Looks for libraries anew at the next reading: what they are found by has changed. */
  public void forgetLibraries() {
    libraries.forget();
  }
}
