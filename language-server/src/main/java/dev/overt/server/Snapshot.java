package dev.overt.server;

import dev.overt.analyzer.Reading;
import dev.overt.analyzer.analysis.FileYields;
import dev.overt.analyzer.analysis.LineAnswer;
import dev.overt.analyzer.analysis.Lines;
import dev.overt.analyzer.analysis.Questions;
import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.fix.Fixing;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.fix.Texts;
import dev.overt.analyzer.report.Report;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A folder as it was when it was last read, and what is asked of it; for one thread at a time. */
final class Snapshot {

  /** As {@code overt why} looks by default. */
  private static final List<Certainty> DEGREES = List.of(Certainty.LIKELY, Certainty.POSSIBLE);

  private final Path folder;
  private final Report report;
  private final Questions questions;
  private final Fixing fixing;
  private final Places places;
  private final Map<Path, Optional<Lines>> lines = new HashMap<>();
  private final Map<Path, List<Suspension>> yields = new HashMap<>();

  Snapshot(Path folder, Reading reading, Map<Path, Document> open) {
    this.folder = folder;
    this.report = reading.report();
    this.questions = reading.questions();
    this.places = new Places(open);
    Map<Path, String> texts = new HashMap<>();
    open.forEach((file, document) -> texts.put(file, document.text()));
    this.fixing = reading.fixing(Texts.below(List.of(folder)).under(texts));
  }

  Path folder() {
    return folder;
  }

  Report report() {
    return report;
  }

  Places places() {
    return places;
  }

  List<Finding> findings(Path file) {
    return report.findings().stream().filter(each -> each.point().file().equals(file)).toList();
  }

  /** How to rewrite code so that a finding is gone. */
  Proposal fix(Finding finding) {
    return fixing.of(finding);
  }

  /** The suspension points of a file, as {@code overt yields} shows them by default. */
  List<Suspension> yields(Path file) {
    return yields.computeIfAbsent(
        file,
        asked ->
            questions.yields(Set.of(asked), Certainty.LIKELY).stream()
                .map(FileYields::suspensions)
                .flatMap(List::stream)
                .toList());
  }

  /** The code of a file; absent if it was not read. */
  Optional<Lines> lines(Path file) {
    return lines.computeIfAbsent(file, questions::lines);
  }

  LineAnswer why(Lines.Picked picked) {
    return questions.why(picked, DEGREES);
  }
}
