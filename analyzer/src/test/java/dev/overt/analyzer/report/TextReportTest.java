package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReportTest {

  private static final String FULL =
      """
      Shop.java:3:20: warning: the WebFlux event loop waits for the database in Statement.executeQuery
          [blocking-call]
       3 | \t\treturn Mono.just(prices.of(id));
         | \t\t                 ^^^^^^
        on the WebFlux event loop: Spring calls @GetMapping methods there
                         :2  Shop.show handles GET /price
                         :3  calls Prices.of
          db/Prices.java:12  Statement.executeQuery waits
        and 2 more blocking calls behind this one
        certainty: likely
        instead: return Mono.fromCallable(...).subscribeOn(Schedulers.boundedElastic())

      src/main/a b/Unread.java:7:1: error: the event loop waits [blocking-call]
        on the event loop: Netty calls <it> there
          :7  waits

      gap: Broken.java: line 3: class expected
        blocking-call  1 certain, 1 likely
      2 findings in 2 of 12 files, 3 of 340 calls unknown, 1 gap
      entered by: WebFlux event loop (2)
      """;

  private static final String NOBODY =
      "entered by: no thread that is known, so nothing can be found";

  @TempDir private Path base;

  @Test
  void showsPlaceFrameLadderAndRemarks() throws IOException {
    Files.writeString(base.resolve("Shop.java"), Samples.SHOP);
    assertEquals(FULL, text(Samples.full()));
  }

  @Test
  void showsALadderForEachWitness() throws IOException {
    assertEquals(
        """
        Shop.java:3:20: warning: the WebFlux event loop waits for the database in Statement.executeQuery
            [blocking-call]
          on the WebFlux event loop: Spring calls @GetMapping methods there
                           :2  Shop.show handles GET /price
                           :3  calls Prices.of
            db/Prices.java:12  Statement.executeQuery waits
          where the lock is taken, on the worker: an executor of its own
                           :9  runs Shop.close on its pool
            db/Prices.java:30  calls Lock.lock
          and 2 more blocking calls behind this one
          certainty: likely
          instead: return Mono.fromCallable(...).subscribeOn(Schedulers.boundedElastic())

        1 finding in 1 of 1 file, 0 of 1 call unknown
        """,
        text(Samples.of(Samples.twoWitnesses())));
  }

  @Test
  void sumsUpACleanScanInOneLine() throws IOException {
    assertEquals(
        """
        no findings in 1 file, 0 of 1 call unknown
        %s
        """
            .replace("%s", NOBODY),
        text(Samples.clean()));
  }

  @Test
  void saysWhatIsNotCertain() throws IOException {
    Finding found = Samples.twoFiles();
    Witness doubted =
        new Witness(
            found.witness().origin(), found.witness().steps(), "one of two implementations");
    Finding same =
        new Finding(
            found.rule(),
            found.severity(),
            found.certainty(),
            found.at(),
            found.message(),
            Evidence.of(doubted));
    String text = text(Samples.of(same));
    assertTrue(text.contains("  certainty: likely: one of two implementations\n"), text);
  }

  @Test
  void doubtsACleanScanOfWhichMuchIsUnknown() throws IOException {
    Report.Reason reason = new Report.Reason("receiver type is unknown", 4);
    Report.Reason entry = new Report.Reason("WebFlux event loop", 7);
    Report.Scope scope =
        new Report.Scope(
            1, 20, 4, Report.Coverage.of(Libraries.NONE), List.of(reason), List.of(entry));
    assertEquals(
        """
        no findings, but 4 of 20 calls unknown (20 %) in 1 file
          4 calls: receiver type is unknown
        entered by: WebFlux event loop (7)
        hint: calls into libraries are unknown without a class path; see --classpath
        """,
        text(new Report(List.of(), List.of(), List.of(), scope)));
  }

  @Test
  void hintsAtTheClassPathWhenItIsMissed() throws IOException {
    assertEquals(
        """
        no findings in 1 file, 2 of 20 calls unknown
        %s
        hint: calls into libraries are unknown without a class path; see --classpath
        """
            .replace("%s", NOBODY),
        text(Samples.unknown(2, 0)));
    assertEquals(
        "no findings in 1 file, 1 of 20 calls unknown\n" + NOBODY + "\n",
        text(Samples.unknown(1, 0)));
    assertEquals(
        "no findings in 1 file, 2 of 20 calls unknown\n" + NOBODY + "\n",
        text(Samples.unknown(2, 1)));
  }

  @Test
  void writesTheSameDigitsInEveryLocale() throws IOException {
    Files.writeString(base.resolve("Shop.java"), Samples.SHOP);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(FULL, text(Samples.full()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void saysHowFarLibrariesAreKnown() throws IOException {
    Libraries named = new Libraries(Libraries.Origin.MAVEN, List.of(Path.of("a.jar")), List.of());
    LibraryCount count = LibraryCount.NONE.and(true, true).and(false, true).and(false, false);
    assertEquals(new LibraryCount(1, 1, 1), count);
    assertTrue(
        text(named, count).contains("local repository; 1 known by hand, 1 by facts, 1 not at all"));
    Libraries given = Libraries.given(List.of(Path.of("a.jar")));
    assertTrue(text(given, count).contains("libraries: 1 known by hand, 1 by facts, 1 not at all"));
    assertFalse(text(given, LibraryCount.NONE.and(true, false)).contains("known by hand"));
  }

  private String text(Libraries libraries, LibraryCount count) throws IOException {
    Report.Coverage coverage = new Report.Coverage(libraries, count);
    Report.Scope scope = new Report.Scope(1, 20, 2, coverage, List.of(), List.of());
    return text(new Report(List.of(), List.of(), List.of(), scope)).replaceAll("\\s+", " ");
  }

  @Test
  void saysWhoNamesTheLibrariesAndWhatIsMissing() throws IOException {
    Libraries libraries =
        new Libraries(Libraries.Origin.MAVEN, List.of(Path.of("a.jar")), List.of("g:b:1"));
    Report.Scope scope =
        new Report.Scope(1, 20, 2, Report.Coverage.of(libraries), List.of(), List.of());
    assertEquals(
        """
        no findings in 1 file, 2 of 20 calls unknown
        %s
        class path: 1 library from the pom and the local repository, 1 missing
        hint: 1 library is not in the local repository (g:b:1); 'mvn dependency:go-offline' brings what it
            can, or give --classpath
        """
            .replace("%s", NOBODY),
        text(new Report(List.of(), List.of(), List.of(), scope)));
  }

  @Test
  void coloursWhatCatchesTheEye() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(base, Style.COLOURED, Layout.USUAL).write(Samples.full(), out);
    String plain = out.toString().replaceAll("\033\\[[\\d;]*m", "");
    assertEquals(text(Samples.full()), plain);
    assertTrue(out.toString().contains("\033[1;31merror:\033[0m"), out.toString());
  }

  private String text(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(base, Style.PLAIN, Layout.USUAL).write(report, out);
    return out.toString();
  }
}
