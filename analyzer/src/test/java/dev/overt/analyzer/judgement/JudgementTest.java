package dev.overt.analyzer.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.FilePattern;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.config.Policy;
import dev.overt.analyzer.execution.Edges;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.execution.SourceMap;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.finding.Settled;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.finding.Suppression;
import dev.overt.analyzer.finding.Suppressions;
import dev.overt.analyzer.history.Changes;
import dev.overt.analyzer.rule.Rule;
import dev.overt.analyzer.rule.RuleSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of a finding with two witnesses both count. */
final class JudgementTest {

  private static final RuleSpec SPEC = new RuleSpec("two", "two witnesses", Severity.WARNING, "");
  private static final Path HERE = Path.of("").toAbsolutePath().normalize();
  private static final Path WAITS = HERE.resolve("Waits.java");
  private static final Path TAKES = HERE.resolve("Takes.java");

  private static final Finding FINDING =
      new Finding(
          SPEC.id(),
          SPEC.severity(),
          Certainty.CERTAIN,
          step(WAITS),
          new Message("waits with a lock", "", 0),
          Evidence.of(witness(WAITS)).and("where the lock is taken", witness(TAKES)));

  private static final Rule RULE =
      new Rule() {
        @Override
        public RuleSpec spec() {
          return SPEC;
        }

        @Override
        public Stream<Finding> check(Analysis analysis) {
          return Stream.of(FINDING);
        }
      };

  /** A rule with a defect. */
  private static final Rule FAILING =
      new Rule() {
        @Override
        public RuleSpec spec() {
          return new RuleSpec("broken", "fails", Severity.WARNING, "");
        }

        @Override
        public Stream<Finding> check(Analysis analysis) {
          throw new IllegalStateException("a defect");
        }
      };

  @Test
  void aRuleThatFailsCostsItself() {
    Verdict verdict = verdict(List.of(FAILING, RULE), Policy.STANDARD, List.of());
    assertEquals(List.of(FINDING), verdict.findings());
    assertEquals(
        List.of("rule broken"), verdict.gaps().stream().map(gap -> gap.subject()).toList());
  }

  @Test
  void aSuppressionOnAnyWitnessSettlesIt() {
    for (String file : List.of("Waits.java", "Takes.java")) {
      Verdict verdict = verdict(Policy.STANDARD, List.of(suppressed(file)));
      assertEquals(List.of(), verdict.findings(), file);
      assertEquals(1, verdict.settlement().count(Settled.How.IN_SETTINGS), file);
    }
    assertEquals(
        List.of(FINDING), verdict(Policy.STANDARD, List.of(suppressed("Others.java"))).findings());
  }

  @Test
  void aChangeOfAnyWitnessMakesItCount() {
    assertEquals(List.of(FINDING), changed(WAITS, 7).findings());
    assertEquals(List.of(FINDING), changed(TAKES, 7).findings());
    assertEquals(1, changed(TAKES, 8).settlement().count(Settled.How.UNTOUCHED));
  }

  private static Verdict changed(Path file, int line) {
    Changes changes = new Changes(Map.of(file, List.of(new Changes.Lines(line, line))));
    return verdict(Policy.STANDARD.within(changes), List.of());
  }

  private static Suppression.InSettings suppressed(String file) {
    SourcePoint point = new SourcePoint(HERE.resolve("overt.json"), 1, 1);
    return new Suppression.InSettings(SPEC.id(), new FilePattern(HERE, file), "known", point);
  }

  /** The source of a graph without sites. */
  private static final SourceMap NOWHERE =
      new SourceMap() {
        @Override
        public SourcePoint point(Site site) {
          throw new AssertionError(site);
        }

        @Override
        public Optional<SourcePoint> loop(Site site) {
          return Optional.empty();
        }
      };

  private static Verdict verdict(Policy policy, List<Suppression.InSettings> suppressions) {
    return verdict(List.of(RULE), policy, suppressions);
  }

  private static Verdict verdict(
      List<Rule> rules, Policy policy, List<Suppression.InSettings> suppressions) {
    ExecutionGraph nothing =
        new ExecutionGraph(
            new ExecutionGraph.Parts(
                Edges.of(List.of()), List.of(), List.of(), List.of(), Map.of(), List.of()),
            NOWHERE);
    Analysis analysis = new Analysis(nothing, Catalog.of(List.of()), Certainty.LIKELY);
    return new Judgement(rules, policy).of(analysis, Suppressions.of(List.of(), suppressions));
  }

  private static Witness witness(Path file) {
    return new Witness(new Origin("worker", "it says so", List.of()), List.of(step(file)));
  }

  private static Step step(Path file) {
    return new Step(
        new SourcePoint(file, 7, 3), "com.acme.Shop#show()", "com.acme.Lock#lock()", "waits");
  }
}
