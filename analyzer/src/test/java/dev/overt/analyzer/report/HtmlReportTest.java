package dev.overt.analyzer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.analysis.FileYields;
import dev.overt.analyzer.analysis.Suspension;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.Origin;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.code.Witness;
import dev.overt.analyzer.finding.Evidence;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Mend;
import dev.overt.analyzer.finding.Message;
import dev.overt.analyzer.finding.Severity;
import dev.overt.analyzer.report.html.HtmlReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the page, as a browser would read it. */
class HtmlReportTest {

  private static final String BAD =
      "</script><img src=x onerror=alert(1)>\"'&amp;\u202e\u001b[2J<!--";

  @TempDir private Path base;

  @Test
  void everyLinkLeadsToOnePlace() throws Exception {
    PageTree page = tree(twoWitnesses());
    List<String> ids = page.values("id");
    assertEquals(ids.stream().distinct().toList(), ids);
    List<String> links = page.values("href");
    assertTrue(links.contains("#s1-3"), links::toString);
    links.forEach(link -> assertTrue(ids.contains(link.substring(1)), link));
  }

  @Test
  void thePolicyNamesWhatThePageBringsAlong() throws Exception {
    String page = print(ScannedProject.of(Samples.full()));
    assertTrue(page.contains("script-src &#39;sha256-" + hash(page, "script")), page);
    assertTrue(page.contains("style-src &#39;sha256-" + hash(page, "style")), page);
    assertTrue(page.contains("default-src &#39;none&#39;"), page);
    assertFalse(page.contains("http://") || page.contains("https://"), page);
  }

  private static String hash(String page, String element) throws Exception {
    int start = page.indexOf("<" + element + ">") + element.length() + 2;
    String text = page.substring(start, page.indexOf("</" + element + ">", start));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void nothingOfAProjectIsReadAsMarkup() throws Exception {
    Path file = Path.of("x\"><b>'.java");
    Files.writeString(base.resolve(file), "class A { // " + BAD + "\n}\n");
    Step step = new Step(new SourcePoint(file, 1, 7), BAD, "a.B#c()", "calls " + BAD);
    Finding finding =
        new Finding(
            "blocking-call",
            Severity.WARNING,
            Certainty.LIKELY,
            step,
            new Message(BAD, BAD, 1),
            Evidence.of(new Witness(new Origin(BAD, BAD, List.of()), List.of(step), BAD))
                .and(BAD, new Witness(Origin.ANYWHERE, List.of(step))));
    Report report =
        new Report(
            List.of(finding),
            List.of(new Gap(BAD, BAD)),
            List.of(Samples.RULE),
            Samples.full().scope());
    PageTree page = tree(ScannedProject.of(report));
    assertEquals(
        0,
        page.all("img").size()
            + page.all("script").size()
            + page.all("b").stream().filter(each -> each.getTextContent().isEmpty()).count());
    assertTrue(page.attributes().stream().noneMatch(name -> name.startsWith("on")));
    assertFalse(page.attributes().contains("style"));
    assertTrue(page.text().contains("</script><img src=x onerror=alert(1)>\"'&amp;\\u202e\\u001b"));
  }

  @Test
  void drawsALaneForEachThread() throws Exception {
    PageTree page = tree(twoWitnesses());
    assertEquals(List.of("WebFlux event loop", "worker"), page.texts("h"));
    assertEquals(List.of("where the lock is taken"), page.texts("label"));
    assertEquals(0, page.texts("boundary").size());
    assertEquals(2, page.texts("enters").size());
    assertEquals(2, page.texts("sink").size());
  }

  @Test
  void marksTheBoundaryThatIsMissing() throws Exception {
    Finding found = Samples.twoFiles();
    Finding moved =
        new Finding(
            found.rule(),
            found.severity(),
            found.certainty(),
            found.at(),
            new Message("it waits", "move it", 0, Mend.AT_BOUNDARY),
            found.evidence());
    PageTree page = tree(ScannedProject.of(Samples.of(moved)));
    assertEquals(List.of("WebFlux event loop", "a thread that may wait"), page.texts("h"));
    assertEquals(1, page.texts("boundary").size());
    assertEquals(2, page.texts("stays").size());
  }

  @Test
  void showsSuspensionPointsInTheMargin() throws Exception {
    Files.writeString(base.resolve("Shop.java"), Samples.SHOP);
    Step then = new Step(new SourcePoint(Path.of("Shop.java"), 2, 2), "A#a()", "B#then()", "then");
    FileYields yields =
        new FileYields(Path.of("Shop.java"), List.of(new Suspension.Explicit(then, "goes on")));
    PageTree page =
        tree(new ScannedProject(Samples.of(Samples.twoFiles()), files -> List.of(yields)));
    assertEquals(List.of("await", "finding"), page.values("data-mark"));
    assertTrue(page.text().contains("B.then goes on when a value arrives"), page::text);
  }

  @Test
  void asksForNoMarginWhereNothingIsFound() throws Exception {
    Margins never =
        files -> {
          throw new AssertionError("was asked");
        };
    PageTree page = tree(new ScannedProject(Samples.clean(), never));
    assertTrue(page.text().startsWith("To the findings"), page::text);
    assertTrue(page.text().contains("No findings"), page::text);
  }

  @Test
  void staysSmallWhateverThereIs() throws Exception {
    String line = "  int value = 1; // a line of a file\n";
    List<Finding> many = new ArrayList<>();
    for (int file = 0; file < 10; file++) {
      Path path = Path.of("F%d.java".formatted(file));
      Files.writeString(base.resolve(path), line.repeat(2_500));
      IntStream.range(0, 20).forEach(n -> many.add(at(path, 1 + 24 * n)));
    }
    PageTree page = tree(ScannedProject.of(Samples.of(many.toArray(Finding[]::new))));
    long lines = page.values("id").stream().filter(id -> id.matches("s\\d+-\\d+")).count();
    assertTrue(lines > 10_000 && lines < 11_000, "lines: " + lines);
    assertEquals(200, page.values("id").stream().filter(id -> id.startsWith("f-")).count());
  }

  private static Finding at(Path file, int line) {
    Step step = new Step(new SourcePoint(file, line, 7), "A#a" + line + "()", "B#b()", "calls b");
    Witness witness = new Witness(Origin.ANYWHERE, List.of(step));
    Message message = new Message("it waits", "", 0);
    return new Finding(
        "blocking-call", Severity.NOTE, Certainty.LIKELY, step, message, Evidence.of(witness));
  }

  private ScannedProject twoWitnesses() throws IOException {
    Files.writeString(base.resolve("Shop.java"), Samples.SHOP);
    return ScannedProject.of(Samples.of(Samples.twoWitnesses()));
  }

  private PageTree tree(ScannedProject project) throws Exception {
    return PageTree.of(print(project));
  }

  private String print(ScannedProject project) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport(base, "1.2.3").write(project, out);
    assertEquals(
        "",
        out.chars()
            .filter(c -> c > 126)
            .mapToObj(Integer::toHexString)
            .collect(Collectors.joining(" ")));
    return out.toString();
  }
}
