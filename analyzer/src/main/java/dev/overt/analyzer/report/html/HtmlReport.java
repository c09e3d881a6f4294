package dev.overt.analyzer.report.html;

import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.report.BaseFolder;
import dev.overt.analyzer.report.Layout;
import dev.overt.analyzer.report.Report;
import dev.overt.analyzer.report.ScannedProject;
import dev.overt.analyzer.report.SourceFiles;
import dev.overt.analyzer.report.Style;
import dev.overt.analyzer.report.TextReport;
import dev.overt.analyzer.report.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints a report as one page for a browser: nothing is loaded, and most works without script. */
public final class HtmlReport {

  private final BaseFolder base;
  private final String version;

  /** Paths below the base folder are written relative to it; the version is the tool's. */
  public HtmlReport(Path base, String version) {
    this.base = new BaseFolder(base);
    this.version = version;
  }

  /** Prints the page. */
  public void write(ScannedProject project, Appendable out) throws IOException {
    Report report = project.report();
    List<Edit> edits = Overview.sorted(report.edits());
    Sheet sheet = sheet(project);
    String title = "Overt: " + Wording.count(edits.size(), "finding");
    new Page(title, version).write(body(report, edits, sheet), out);
  }

  private Sheet sheet(ScannedProject project) {
    Report report = project.report();
    SourceFiles sources = new SourceFiles(base);
    List<Path> files = report.findings().stream().map(each -> each.point().file()).toList();
    return new Sheet(
        base,
        sources,
        Shelf.of(report.findings(), project.margins(), sources),
        Folders.of(files, base),
        report.fingerprints());
  }

  private String body(Report report, List<Edit> edits, Sheet sheet) {
    Overview overview = new Overview(report, edits, sheet.folders());
    Element main = Element.of("main").with("id", "main");
    main.add(top(report, edits, overview));
    if (!edits.isEmpty()) {
      Element list = Element.of("ol", "findings").with("id", "list");
      edits.forEach(edit -> list.add(new FindingItem(sheet, edit).element()));
      main.add(
          section("findings", "Findings")
              .add(
                  toolbar(edits.size()),
                  Element.text("p", "none", "No finding fits.").with("hidden"),
                  list));
      main.add(
          section("sources", "Sources")
              .add(legend())
              .addAll(new SourceSection(sheet, edits).elements()));
      main.add(section("rules", "Rules").addAll(new RulePages().elements(report.rules(), edits)));
    }
    Coverage coverage = new Coverage(report, base);
    main.add(
        section("coverage", "What this scan has seen")
            .add(Element.text("p", "", coverage.verdict()))
            .add(Element.of("div", "parts").addAll(coverage.elements())));
    return Element.text("a", "skip", "To the findings").with("href", "#findings").markup()
        + "\n"
        + banner().markup()
        + "\n"
        + main.markup()
        + "\n"
        + footer().markup()
        + "\n";
  }

  private Element top(Report report, List<Edit> edits, Overview overview) {
    String total = new TextReport(base.path(), Style.PLAIN, Layout.USUAL).total(report);
    Element top =
        Element.of("section", "top")
            .with("aria-labelledby", "title")
            .add(
                Element.of("h1").with("id", "title").text(headline(edits.size())),
                Element.text("p", "total", total),
                overview.tiles());
    return edits.isEmpty() ? top : top.add(overview.facets());
  }

  private static String headline(int findings) {
    return findings == 0 ? "No findings" : Wording.count(findings, "finding");
  }

  private static Element section(String id, String heading) {
    return Element.of("section")
        .with("id", id)
        .with("aria-labelledby", id + "-h")
        .add(Element.of("h2").with("id", id + "-h").text(heading));
  }

  private static Element banner() {
    Element theme =
        Element.text("button", "theme needs-script", "Dark")
            .with("type", "button")
            .with("id", "theme")
            .with("aria-pressed", "false");
    return Element.of("header", "banner")
        .add(
            Element.of("span", "brand").add(Element.text("b", "", "Overt")),
            Element.text("span", "claim", "what hidden calls do to threads that must not block"),
            theme);
  }

  private static Element toolbar(int findings) {
    Element search =
        Element.of("input")
            .with("type", "search")
            .with("id", "search")
            .with("placeholder", "Search messages, files, rules")
            .with("aria-keyshortcuts", "/")
            .with("autocomplete", "off");
    return Element.of("div", "toolbar needs-script")
        .with("role", "search")
        .add(
            Element.text("label", "vh", "Search the findings").with("for", "search"),
            search,
            Element.text("button", "", "Clear filters")
                .with("type", "button")
                .with("id", "clear")
                .with("hidden"),
            Element.text("output", "shown", Wording.count(findings, "finding"))
                .with("id", "shown")
                .with("for", "search"),
            keys());
  }

  private static Element keys() {
    Element keys = Element.of("span", "keys");
    keys.add(Element.of("kbd").text("/")).text(" search ");
    keys.add(Element.of("kbd").text("j")).add(Element.of("kbd").text("k")).text(" next, previous ");
    return keys.add(Element.of("kbd").text("Enter")).text(" open");
  }

  private static Element legend() {
    return Element.of("p", "legend")
        .add(Element.text("span", "tell broken", "finding"))
        .text(" a rule is broken here ")
        .add(Element.text("span", "tell hidden", "hidden"))
        .text(" the thread may stop, and the source does not show it ")
        .add(Element.text("span", "tell await", "await"))
        .text(" the source shows that work goes on later ")
        .add(Element.text("span", "tell lost", "lost"))
        .text(" nobody waits for the work");
  }

  private Element footer() {
    return Element.of("footer").text("Made by Overt " + version + ".");
  }
}
