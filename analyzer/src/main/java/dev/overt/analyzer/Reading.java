package dev.overt.analyzer;

import dev.overt.analyzer.analysis.Analysis;
import dev.overt.analyzer.analysis.Questions;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.config.Trust;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.facts.LibraryFacts;
import dev.overt.analyzer.finding.Suppressions;
import dev.overt.analyzer.fix.Fixing;
import dev.overt.analyzer.fix.Texts;
import dev.overt.analyzer.judgement.Judgement;
import dev.overt.analyzer.judgement.Verdict;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Unknowns;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A project that was read: its rules can be asked, and its lines. */
public final class Reading {

  /** More would hide what is missing most. */
  private static final int REASONS = 10;

  private static final Comparator<Report.Reason> COMMONEST_FIRST =
      Comparator.comparing(Report.Reason::calls).reversed().thenComparing(Report.Reason::text);

  private final Overt.Request request;
  private final Learned learned;

  Reading(Overt.Request request, Learned learned) {
    this.request = request;
    this.learned = learned;
  }

  /** What the rules of the request find. */
  public Report report() {
    Analysis analysis =
        new Analysis(
            learned.graph(),
            learned.catalog(),
            request.policy().threshold(),
            request.project().runtime());
    boolean isTrusted = request.policy().trust() == Trust.GIVEN;
    List<SourceUnit> units = learned.program().units();
    Suppressions suppressions =
        Suppressions.of(isTrusted ? units : List.of(), request.policy().suppressions());
    Verdict verdict = new Judgement(request.rules(), request.policy()).of(analysis, suppressions);
    return new Report(
        verdict.findings(),
        verdict.settlement().with(learned.silencers()),
        Stream.concat(learned.gaps().stream(), verdict.gaps().stream()).toList(),
        isTrusted ? verdict.remarks() : Suppressions.ignored(units),
        verdict.rules(),
        scope());
  }

  /** What the rules of the request find, and where the code around may wait. */
  ScannedProject scanned() {
    return new ScannedProject(
        report(),
        files -> questions().yields(files, request.policy().threshold()),
        folder -> fixing(Texts.below(List.of(folder)))::of);
  }

  /** Answers questions about lines; rules are not asked. */
  public Questions questions() {
    return new Questions(learned.program(), learned.graph(), learned.catalog());
  }

  /** Proposes how to rewrite what its rules find. */
  public Fixing fixing(Texts texts) {
    return new Fixing(learned.program(), learned.catalog(), texts);
  }

  /** How many calls of a file could not be told. */
  public long unknown(Path file) {
    return learned.program().units().stream()
        .filter(unit -> unit.file().equals(file))
        .flatMap(unit -> learned.program().attribution(unit).calls())
        .filter(Resolved.Unknown.class::isInstance)
        .count();
  }

  /** What a caller of its public interface must know, if it is a library. */
  public LibraryFacts facts() {
    return LibraryFacts.of(learned.program(), learned.graph());
  }

  /** What could not be read, sorted. */
  public List<Gap> gaps() {
    return learned.gaps();
  }

  private Report.Scope scope() {
    Unknowns unknowns = learned.program().unknowns();
    List<Report.Reason> reasons =
        unknowns.reasons().entrySet().stream()
            .map(each -> new Report.Reason(each.getKey(), each.getValue()))
            .sorted(COMMONEST_FIRST)
            .limit(REASONS)
            .toList();
    return new Report.Scope(
        learned.program().units().size(),
        unknowns.calls(),
        unknowns.unknown(),
        new Report.Coverage(request.project().classPath().libraries(), learned.libraries()),
        reasons,
        entries());
  }

  /** Places by the threads that are known to enter them. */
  private List<Report.Reason> entries() {
    Map<String, Set<Place>> places = new HashMap<>();
    for (Root root : learned.graph().roots()) {
      if (root.thread().kind().isThread() && root.thread().kind() != ThreadKind.UNKNOWN) {
        places.computeIfAbsent(root.thread().label(), label -> new HashSet<>()).add(root.place());
      }
    }
    return places.entrySet().stream()
        .map(each -> new Report.Reason(each.getKey(), each.getValue().size()))
        .sorted(COMMONEST_FIRST)
        .toList();
  }
}
