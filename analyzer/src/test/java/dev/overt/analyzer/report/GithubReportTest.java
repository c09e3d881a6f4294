package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class GithubReportTest {

  private static final String HEAD =
      "::warning file=Shop.java,line=3,col=20,title=Overt%3A blocking-call::"
          + "the WebFlux event loop waits for the database in Statement.executeQuery%0A"
          + "on the WebFlux event loop: Spring calls @GetMapping methods there%0A"
          + "  Shop.java:2  Shop.show handles GET /price%0A"
          + "  Shop.java:3  calls Prices.of%0A"
          + "  db/Prices.java:12  Statement.executeQuery waits%0A";

  private static final String FURTHER =
      "where the lock is taken, on the worker: an executor of its own%0A"
          + "  Shop.java:9  runs Shop.close on its pool%0A"
          + "  db/Prices.java:30  calls Lock.lock%0A";

  private static final String INSTEAD =
      "instead: return Mono.fromCallable(...).subscribeOn(Schedulers.boundedElastic())\n";

  @Test
  void showsTheWitness() throws IOException {
    assertEquals(HEAD + INSTEAD, command(Samples.of(Samples.twoFiles())));
  }

  @Test
  void showsEachWitness() throws IOException {
    assertEquals(HEAD + FURTHER + INSTEAD, command(Samples.of(Samples.twoWitnesses())));
  }

  private static String command(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new GithubReport(Path.of("/shop")).write(report, out);
    return out.substring(0, out.indexOf("\n") + 1);
  }
}
