package dev.overt.analyzer.config;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.FilePattern;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.finding.Suppression;
import dev.overt.analyzer.syntax.Allowance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one settings file and checks all of it; what is wrong is left out, and told. */
final class SettingsReader {

  private final Path file;
  private final Collection<String> rules;
  private final Optional<String> profile;
  private final Mistakes mistakes;

  SettingsReader(Path file, Collection<String> rules, Optional<String> profile) {
    this.file = file;
    this.rules = rules;
    this.profile = profile;
    this.mistakes = new Mistakes(file);
  }

  /**
   * What one file says.
   *
   * @param bases files that it extends
   * @param profiles that it knows
   */
  record Read(Settings settings, List<Path> bases, List<String> profiles, List<String> mistakes) {
    Read {
      bases = List.copyOf(bases);
      profiles = List.copyOf(profiles);
      mistakes = List.copyOf(mistakes);
    }
  }

  Read read(String text) {
    try {
      Fields fields = new Fields(JsonText.read(text), mistakes);
      List<Path> bases = fields.texts("extends").stream().map(each -> path(each.text())).toList();
      fields.text("$schema");
      Map<String, Settings> profiles = profiles(fields);
      Settings own = settings(fields);
      Settings chosen = profile.map(profiles::get).map(each -> each.over(own)).orElse(own);
      fields.close();
      return new Read(chosen, bases, List.copyOf(profiles.keySet()), mistakes.all());
    } catch (JsonText.Malformed malformed) {
      mistakes.add(malformed.place(), malformed.getMessage());
      return new Read(Settings.NONE, List.of(), List.of(), mistakes.all());
    }
  }

  private Map<String, Settings> profiles(Fields fields) {
    Map<String, Settings> profiles = new LinkedHashMap<>();
    for (JsonNode.Member each : fields.members("profiles")) {
      Fields inner = new Fields(each.value(), mistakes);
      profiles.put(each.name(), settings(inner));
      inner.close();
    }
    return profiles;
  }

  private Settings settings(Fields fields) {
    return new Settings(
        new Settings.Sources(
            patterns(fields, "include"),
            patterns(fields, "exclude"),
            fields.flag("tests"),
            fields.number("jdk")),
        new Settings.Findings(
            levels(fields),
            fields.word("certainty", Certainty.class),
            fields.word("failOn", FailOn.class),
            fields.text("baseline").map(each -> path(each.text())),
            suppressions(fields)),
        new Settings.Knowledge(
            fields.texts("catalog").stream().map(each -> path(each.text())).toList(),
            new ThreadsReader(mistakes).read(fields)));
  }

  private List<FilePattern> patterns(Fields fields, String key) {
    return fields.texts(key).stream().map(each -> pattern(each.text())).toList();
  }

  private Map<String, Level> levels(Fields fields) {
    Map<String, Level> levels = new HashMap<>();
    for (JsonNode.Member each : fields.members("rules")) {
      checkRule(each.name(), each.at());
      Fields.wordOf(each.value(), List.of(Level.values()), mistakes)
          .ifPresent(level -> levels.put(each.name(), level));
    }
    return levels;
  }

  private List<Suppression.InSettings> suppressions(Fields fields) {
    List<Suppression.InSettings> found = new ArrayList<>();
    for (JsonNode each : fields.elements("suppress")) {
      Fields inner = new Fields(each, mistakes);
      List<JsonNode.Text> ids = inner.texts("rule");
      String reason = inner.text("reason").map(JsonNode.Text::text).orElse("");
      List<FilePattern> paths = patterns(inner, "path");
      inner.close();
      inner.require("rule", "path");
      for (JsonNode.Text id : ids) {
        if (!id.text().equals(Allowance.ANY)) {
          checkRule(id.text(), id.at());
        }
        SourcePoint point = new SourcePoint(file, id.at().line(), id.at().column());
        paths.forEach(
            path -> found.add(new Suppression.InSettings(id.text(), path, reason, point)));
      }
    }
    return found;
  }

  private void checkRule(String id, JsonNode.Place place) {
    if (!rules.contains(id)) {
      mistakes.addUnknown(place, "rule", id, rules);
    }
  }

  private FilePattern pattern(String text) {
    return new FilePattern(folder(), text);
  }

  private Path path(String text) {
    return folder().resolve(text).normalize();
  }

  private Path folder() {
    return Stream.of(file.toAbsolutePath().normalize().getParent()).findFirst().orElseThrow();
  }
}
