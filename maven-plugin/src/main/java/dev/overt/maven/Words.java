package dev.overt.maven;

import dev.overt.analyzer.Extensions;
import dev.overt.analyzer.catalog.Derived;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.config.FailOn;
import dev.overt.analyzer.config.Level;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.config.Settings;
import dev.overt.analyzer.config.SettingsException;
import dev.overt.analyzer.config.SettingsFile;
import dev.overt.analyzer.config.Silencers;
import dev.overt.analyzer.config.Trust;
import dev.overt.analyzer.finding.Baseline;
import dev.overt.analyzer.history.Git;
import dev.overt.analyzer.workspace.Choice;
import dev.overt.analyzer.workspace.ChoiceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What the parameters of a goal say; a mistake in them ends the build with one line that names the
 * parameter.
 *
 * @param folder of the project
 */
record Words(Path folder, Told told, Named named) {

  /** Parameters that are words; null and empty say nothing, as Maven has it. */
  record Told(
      String failOn, String certainty, List<String> rules, Boolean includeTests, String since) {}

  /** Parameters that name files and parts of them. */
  record Named(
      Optional<Path> configFile, String profile, Optional<Path> baselineFile, Trust trust) {}

  /** What the parameters say, over what the settings file says. */
  Settings settings() throws MojoExecutionException {
    Settings.Sources sources =
        new Settings.Sources(
            List.of(), List.of(), Optional.ofNullable(told.includeTests), Optional.empty());
    Settings.Findings findings =
        new Settings.Findings(
            levels(),
            one("certainty", told.certainty, Certainty.class),
            one("failOn", told.failOn, FailOn.class),
            named.baselineFile,
            List.of());
    return new Settings(sources, findings, Settings.NONE.knowledge()).over(file());
  }

  /** What the settings file keeps out. */
  Silencers silencers(int leftOut) throws MojoExecutionException {
    return new Silencers(configFile(), file(), leftOut);
  }

  private Optional<Path> configFile() {
    return named.trust == Trust.GIVEN
        ? named.configFile.or(() -> SettingsFile.above(folder))
        : named.configFile;
  }

  private Settings file() throws MojoExecutionException {
    Optional<Path> file = configFile();
    if (file.filter(Files::isRegularFile).isEmpty() && named.configFile.isPresent()) {
      throw new MojoExecutionException("configFile: no such file: " + named.configFile.get());
    }
    try {
      SettingsFile form = new SettingsFile(ids(), Optional.ofNullable(named.profile));
      return file.map(form::read).orElse(Settings.NONE);
    } catch (SettingsException wrong) {
      throw new MojoExecutionException(wrong.getMessage());
    }
  }

  private static List<String> ids() {
    return Extensions.rules().stream().map(rule -> rule.spec().id()).sorted().toList();
  }

  /** Rules that are not named are off, if any is named. */
  private Map<String, Level> levels() throws MojoExecutionException {
    List<String> asked = told.rules == null ? List.of() : told.rules;
    for (String rule : asked) {
      if (!ids().contains(rule)) {
        throw new MojoExecutionException(
            "rules: no rule '%s'%s".formatted(rule, Nearest.question(rule, ids())));
      }
    }
    Map<String, Level> levels = new HashMap<>();
    ids().stream()
        .filter(id -> !asked.isEmpty() && !asked.contains(id))
        .forEach(id -> levels.put(id, Level.OFF));
    return levels;
  }

  private static <E extends Enum<E>> Optional<E> one(String name, String word, Class<E> kind)
      throws MojoExecutionException {
    if (word == null || word.isBlank()) {
      return Optional.empty();
    }
    for (E each : kind.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(word.strip())) {
        return Optional.of(each);
      }
    }
    String all =
        Arrays.stream(kind.getEnumConstants())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new MojoExecutionException("%s: '%s' is none of: %s".formatted(name, word, all));
  }

  /** Which findings count under the settings. */
  Policy policy(Settings settings) throws MojoExecutionException {
    Policy policy = Policy.of(settings).with(named.trust);
    Optional<Path> file = settings.findings().baseline();
    if (file.isPresent()) {
      policy = policy.since(read(file.get()));
    }
    if (told.since != null) {
      policy = within(policy, told.since);
    }
    return policy;
  }

  private static Baseline read(Path file) throws MojoExecutionException {
    try {
      return Baseline.in(file);
    } catch (IOException unreadable) {
      throw new MojoExecutionException("baselineFile: cannot read file: " + file);
    } catch (IllegalArgumentException wrong) {
      throw new MojoExecutionException("baselineFile: %s: %s".formatted(file, wrong.getMessage()));
    }
  }

  private Policy within(Policy policy, String ref) throws MojoExecutionException {
    try {
      return policy.within(new Git(folder).since(ref));
    } catch (IOException failure) {
      throw new MojoExecutionException("since: " + failure.getMessage());
    }
  }

  /** What the settings know of the project's own libraries. */
  static List<Entry> knowledge(Settings settings) throws MojoExecutionException {
    return read(() -> Choice.own(settings));
  }

  /** What was derived from libraries, by files that the settings name. */
  static Derived facts(Settings settings) throws MojoExecutionException {
    return Derived.in(read(() -> Choice.facts(settings)));
  }

  private static <T> List<T> read(Supplier<List<T>> files) throws MojoExecutionException {
    try {
      return files.get();
    } catch (ChoiceException wrong) {
      throw new MojoExecutionException(String.join("\n", wrong.mistakes()));
    }
  }
}
