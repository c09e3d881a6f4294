package dev.overt.analyzer.report;

import dev.overt.analyzer.finding.Silencer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells which files keep something out of a report, so that nothing is silenced in silence. */
public record SilencersText(BaseFolder base) {

  /** A reader will not read all; those that silence most kinds of things come first. */
  private static final int NAMED = 4;

  /** One line with its break; nothing if nothing is kept out. */
  String of(Report report) {
    Map<Path, List<Silencer>> byFile =
        report.settlement().silencers().stream()
            .collect(Collectors.groupingBy(Silencer::file, TreeMap::new, Collectors.toList()));
    if (byFile.isEmpty()) {
      return "";
    }
    List<String> named = new ArrayList<>();
    byFile.entrySet().stream()
        .sorted((one, other) -> rank(one.getValue()) - rank(other.getValue()))
        .limit(NAMED)
        .forEach(each -> named.add(file(each.getKey(), each.getValue())));
    if (byFile.size() > NAMED) {
      named.add("and " + Wording.count(byFile.size() - NAMED, "more file"));
    }
    return "silenced by: %s\n".formatted(String.join(", ", named));
  }

  /** Settings and baselines come before comments. */
  private static int rank(List<Silencer> ways) {
    boolean isComment = ways.stream().allMatch(each -> each.file().toString().endsWith(".java"));
    return isComment ? 1 : 0;
  }

  private String file(Path file, List<Silencer> ways) {
    String told = ways.stream().map(SilencersText::told).collect(Collectors.joining(", "));
    return "%s (%s)".formatted(base.spelled(file), told);
  }

  private static String told(Silencer each) {
    int count = each.count();
    return switch (each.way()) {
      case SUPPRESSES -> Wording.count(count, "finding") + " suppressed";
      case KNOWS -> Wording.count(count, "finding") + " known";
      case SWITCHES_OFF -> Wording.count(count, "rule") + " off";
      case LEVELS -> Wording.count(count, "rule") + " at another level";
      case LEAVES_OUT -> Wording.count(count, "file") + " left out";
      case STATES -> Wording.count(count, "statement") + " of libraries";
      case RAISES -> Wording.count(count, "threshold") + " of its own";
    };
  }

  /** The same for programs. */
  public List<Json> json(Report report) {
    return report.settlement().silencers().stream().map(this::json).toList();
  }

  private Json json(Silencer each) {
    return new Json()
        .with("file", base.spelled(each.file()))
        .with("way", Wording.of(each.way()))
        .with("count", each.count());
  }
}
