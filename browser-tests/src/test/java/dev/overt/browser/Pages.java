package dev.overt.browser;

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
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.report.CleanText;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.report.html.HtmlReport;
import dev.overt.analyzer.rule.RuleSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pages of reports made by hand, in a folder that also holds their sources. */
record Pages(Path folder) {

  private static final List<String> RULES =
      List.of("blocking-call", "lazy-load", "blocking-wait", "dropped-async");

  private static final List<String> THREADS =
      List.of("WebFlux event loop", "Netty event loop", "common pool", "");

  /** What would run, steer or end something if it were not escaped. */
  static final String EVIL =
      "</script></code></li><script>window.hacked=1</script><img src=x onerror='window.hacked=2'>"
          + "\"' onmouseover=\"window.hacked=3 \u202e\u2066\u001b[2J <!-- ]]> javascript:window.hacked=4";

  /** A page with so many findings, in files of 300 lines with ten findings each. */
  Path of(int findings) throws IOException {
    String line = "    return Mono.just(prices.of(id)); // the \"price\" of a book\n";
    List<Finding> all = new ArrayList<>();
    int files = Math.max(1, findings / 10);
    for (int file = 0; file < files; file++) {
      Files.createDirectories(folder.resolve(path(file)).getParent());
      Files.writeString(folder.resolve(path(file)), line.repeat(300));
      for (int n = 0; n < findings / files; n++) {
        all.add(finding(file, n, files));
      }
    }
    return page(findings + ".html", all);
  }

  private static Path path(int file) {
    return Path.of("mod%d/src/main/java/com/acme/F%d.java".formatted(file % 7, file));
  }

  private static Finding finding(int file, int n, int files) {
    int kind = (file + n) % RULES.size();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Path path = path(i == 0 ? file : (file + 7 * i) % files);
      steps.add(step(path, 3 + n * 20 + i, n, "calls Prices.of"));
    }
    Step lead = step(path(file), 1 + n * 20, n, "enters Shop.show");
    Witness witness =
        new Witness(
            THREADS.get(kind).isEmpty()
                ? Origin.ANYWHERE
                : new Origin(THREADS.get(kind), "a method with @GetMapping", List.of(lead)),
            steps,
            "it may be empty");
    return new Finding(
        RULES.get(kind),
        Severity.values()[kind % 3],
        Certainty.values()[n % 3],
        steps.get(0),
        new Message(
            "Prices.of leads to Statement.execute, finding %d of file %d".formatted(n, file),
            "wrap it in Mono.fromCallable(...)",
            0,
            kind == 0 ? Mend.AT_BOUNDARY : Mend.AT_SINK),
        Evidence.of(witness));
  }

  private static Step step(Path file, int line, int n, String text) {
    return new Step(
        new SourcePoint(file, line, 12), "a.A#a%d()".formatted(n), "b.B#b%d()".formatted(n), text);
  }

  /** A page in which every text is hostile. */
  Path hostile() throws IOException {
    Path file = Path.of("x\"><img src=x onerror=window.hacked=5>&'.java");
    Files.writeString(folder.resolve(file), "class A { // " + EVIL + "\n}\n");
    Step step = new Step(new SourcePoint(file, 1, 7), EVIL, "a.B#c()", EVIL);
    Finding finding =
        new Finding(
            "blocking-call",
            Severity.ERROR,
            Certainty.POSSIBLE,
            step,
            new Message(EVIL, EVIL, 1, Mend.AT_BOUNDARY),
            Evidence.of(new Witness(new Origin(EVIL, EVIL, List.of(step)), List.of(step), EVIL))
                .and(EVIL, new Witness(Origin.ANYWHERE, List.of(step))));
    return page("hostile.html", List.of(finding));
  }

  private Path page(String name, List<Finding> findings) throws IOException {
    Report.Scope scope =
        new Report.Scope(
            50,
            3400,
            1200,
            Report.Coverage.of(Libraries.NONE),
            List.of(new Report.Reason(EVIL, 3)),
            List.of(new Report.Reason("WebFlux event loop", 2)));
    Stream<RuleSpec> rules =
        RULES.stream()
            .map(id -> new RuleSpec(id, "Title", Severity.NOTE, "# " + id + "\n\n" + EVIL + "\n"));
    Report report =
        new Report(findings, List.of(new Gap("Broken.java", EVIL)), rules.toList(), scope);
    Path page = folder.resolve(name);
    try (var out = Files.newBufferedWriter(page)) {
      new HtmlReport(folder, "1.0.0")
          .write(ScannedProject.of(report), CleanText.to(out, Style.PLAIN));
    }
    return page;
  }
}
