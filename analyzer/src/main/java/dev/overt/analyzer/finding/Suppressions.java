package dev.overt.analyzer.finding;

import dev.overt.analyzer.code.Nearest;
import dev.overt.analyzer.code.Remark;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.syntax.Allowance;
import dev.overt.analyzer.syntax.SourceUnit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All suppressions of one scan. */
public final class Suppressions {

  private static final String MARK = "overt";

  private final List<Suppression> all;
  private final Map<Path, List<Suppression>> inSource;
  private final List<Suppression> inSettings;

  private Suppressions(List<Suppression> inSource, List<Suppression> inSettings) {
    this.all = Stream.concat(inSource.stream(), inSettings.stream()).toList();
    this.inSource = inSource.stream().collect(Collectors.groupingBy(each -> each.point().file()));
    this.inSettings = inSettings;
  }

  /** Those of the sources, and those of the settings. */
  public static Suppressions of(List<SourceUnit> units, List<Suppression.InSettings> settings) {
    return new Suppressions(
        units.stream().flatMap(Suppressions::of).toList(), List.copyOf(settings));
  }

  private static Stream<Suppression> of(SourceUnit unit) {
    return unit.allowances().stream().map(each -> new Suppression.InSource(unit.file(), each));
  }

  /** Says that those of the sources do not count, if there are any. */
  public static List<Remark> ignored(List<SourceUnit> units) {
    List<Suppression> all = units.stream().flatMap(Suppressions::of).toList();
    int others = all.size() - 1;
    String which =
        others > 0 ? "this suppression and %d more are".formatted(others) : "this suppression is";
    return all.stream()
        .map(Suppression::point)
        .sorted()
        .limit(1)
        .map(
            at ->
                new Remark(
                    at.file().toString(),
                    at.line(),
                    which + " ignored, as the project is not trusted"))
        .toList();
  }

  /** Whether there is one for a rule. */
  public boolean speakOf(String rule) {
    return all.stream().anyMatch(each -> each.isAbout(rule));
  }

  /** Those that speak of a rule at a place. */
  public Stream<Suppression> at(SourcePoint place, String rule) {
    return Stream.concat(
            inSource.getOrDefault(place.file(), List.of()).stream(), inSettings.stream())
        .filter(each -> each.isAbout(rule) && each.covers(place));
  }

  /** Those that speak of a step of the finding's witnesses, the one it stands at first. */
  public Stream<Suppression> on(Finding finding) {
    Stream<Step> steps =
        finding
            .evidence()
            .witnesses()
            .flatMap(each -> Stream.concat(each.steps().stream(), each.origin().lead().stream()));
    return Stream.concat(Stream.of(finding.at()), steps)
        .flatMap(step -> at(step.point(), finding.rule()))
        .distinct();
  }

  /**
   * Complains of those that silence nothing.
   *
   * @param used those that do
   * @param asked ids of the rules of this scan; of others nothing can be said
   * @param known ids of all rules
   */
  public List<Remark> idle(Set<Suppression> used, Set<String> asked, Collection<String> known) {
    return all.stream()
        .filter(each -> !used.contains(each))
        .filter(each -> !known.contains(each.rule()) || asked.contains(each.rule()))
        .map(each -> remark(each, known))
        .toList();
  }

  private static Remark remark(Suppression idle, Collection<String> known) {
    String rule = idle.rule();
    String text =
        known.contains(rule) || rule.equals(Allowance.ANY)
            ? "suppression of '%s' silences nothing".formatted(rule)
            : "suppression names no rule: '%s'%s".formatted(rule, question(rule, known));
    return new Remark(idle.point().file().toString(), idle.point().line(), text);
  }

  /** A rule, with or without the mark before it, or the mark itself. */
  private static String question(String word, Collection<String> known) {
    List<String> words = new ArrayList<>(known);
    known.forEach(rule -> words.add(MARK + ":" + rule));
    words.addAll(List.of(MARK, MARK + ":allow"));
    String question = Nearest.question(word, words);
    boolean isMarked = word.startsWith(MARK);
    return question.isEmpty() && isMarked ? "; did you mean '" + MARK + ":allow'?" : question;
  }
}
