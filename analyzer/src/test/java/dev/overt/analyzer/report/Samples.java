package dev.overt.analyzer.report;

import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.rule.RuleSpec;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** Reports made by hand, so that the writers are tested without an engine. */
public final class Samples {

  public static final RuleSpec RULE =
      new RuleSpec(
          "blocking-call",
          "I/O on a thread that must not block",
          Severity.WARNING,
          """
          # blocking-call

          ## What it finds

          A call that waits for a device,
          on an event loop.

          ## Instead

          Move it.
          """);

  /** The source that the finding of {@link #twoFiles} points into. */
  public static final String SHOP =
      """
      class Shop {
      \tMono<Price> show(String id) {
      \t\treturn Mono.just(prices.of(id));
      \t}
      }
      """;

  private static final String SHOW = "com.acme.Shop#show(java.lang.String)";
  private static final String CLOSE = "com.acme.Shop#close()";
  private static final String LOCK = "java.util.concurrent.locks.Lock#lock()";
  private static final String OF = "com.acme.Prices#of(java.lang.String)";
  private static final String QUERY = "java.sql.Statement#executeQuery(java.lang.String)";

  private Samples() {}

  /** A witness across two files, everything set. */
  public static Finding twoFiles() {
    return twoFiles(Certainty.LIKELY);
  }

  public static Finding twoFiles(Certainty certainty) {
    Step lead = new Step(point("Shop.java", 2, 2), SHOW, SHOW, "Shop.show handles GET /price");
    Step frontier = new Step(point("Shop.java", 3, 20), SHOW, OF, "calls Prices.of");
    Step sink = new Step(point("db/Prices.java", 12, 5), OF, QUERY, "Statement.executeQuery waits");
    Origin origin =
        new Origin("WebFlux event loop", "Spring calls @GetMapping methods there", List.of(lead));
    Message message =
        new Message(
            "the WebFlux event loop waits for the database in Statement.executeQuery",
            "return Mono.fromCallable(...).subscribeOn(Schedulers.boundedElastic())",
            2);
    Witness witness = new Witness(origin, List.of(frontier, sink));
    return new Finding(
        RULE.id(), Severity.WARNING, certainty, frontier, message, Evidence.of(witness));
  }

  /** The same finding with a second witness, which another thread enters. */
  public static Finding twoWitnesses() {
    Finding found = twoFiles();
    Step lead = new Step(point("Shop.java", 9, 3), CLOSE, CLOSE, "runs Shop.close on its pool");
    Step taken = new Step(point("db/Prices.java", 30, 7), CLOSE, LOCK, "calls Lock.lock");
    Origin origin = new Origin("worker", "an executor of its own", List.of(lead));
    return new Finding(
        found.rule(),
        found.severity(),
        found.certainty(),
        found.at(),
        found.message(),
        found.evidence().and("where the lock is taken", new Witness(origin, List.of(taken))));
  }

  /** A frontier that is its own sink, in a file that can't be read, with nothing optional. */
  public static Finding alone() {
    Step sink = new Step(point("src/main/a b/Unread.java", 7, 1), SHOW, QUERY, "waits");
    Origin origin = new Origin("event loop", "Netty calls <it> there", List.of());
    return new Finding(
        RULE.id(),
        Severity.ERROR,
        Certainty.CERTAIN,
        sink,
        new Message("the event loop waits", "", 0),
        Evidence.of(new Witness(origin, List.of(sink))));
  }

  public static Report full() {
    return new Report(
        List.of(alone(), twoFiles()),
        List.of(new Gap("Broken.java", "line 3: class expected")),
        List.of(RULE),
        new Report.Scope(
            12,
            340,
            3,
            Report.Coverage.of(libraries(5)),
            List.of(new Report.Reason("receiver type is unknown", 3)),
            List.of(new Report.Reason("WebFlux event loop", 2))));
  }

  public static Report clean() {
    return of();
  }

  public static Report of(Finding... findings) {
    return new Report(
        List.of(findings),
        List.of(),
        List.of(RULE),
        new Report.Scope(1, 1, 0, Report.Coverage.of(Libraries.NONE), List.of(), List.of()));
  }

  /** A clean scan of twenty calls, so many of them unknown. */
  public static Report unknown(int unknownCalls, int libraries) {
    Report.Scope scope =
        new Report.Scope(
            1, 20, unknownCalls, Report.Coverage.of(libraries(libraries)), List.of(), List.of());
    return new Report(List.of(), List.of(), List.of(RULE), scope);
  }

  private static Libraries libraries(int count) {
    return new ClassPath(Collections.nCopies(count, Path.of("lib.jar"))).libraries();
  }

  private static SourcePoint point(String file, int line, int column) {
    return new SourcePoint(Path.of(file), line, column);
  }
}
