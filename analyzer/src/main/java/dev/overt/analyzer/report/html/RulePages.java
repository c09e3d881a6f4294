package dev.overt.analyzer.report.html;

import dev.overt.analyzer.finding.Edit;
import dev.overt.analyzer.rule.RuleSpec;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The pages of the rules that are broken: why each matters, and what to write instead. */
final class RulePages {

  private final Parser parser = Parser.builder().build();

  /** A page is known by its rule: the names of its parts stand below that. */
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

  /** An element for each rule that these edits mend. */
  List<Element> elements(List<RuleSpec> rules, List<Edit> edits) {
    Set<String> broken = edits.stream().map(each -> each.lead().rule()).collect(Collectors.toSet());
    return rules.stream().filter(rule -> broken.contains(rule.id())).map(this::element).toList();
  }

  private Element element(RuleSpec rule) {
    return Element.of("details", "rulepage")
        .with("id", "rule-" + rule.id())
        .add(
            Element.of("summary")
                .add(Element.text("b", "", rule.id()), Element.text("span", "quiet", rule.title())),
            Element.of("div", "page").markup(page(rule)));
  }

  private String page(RuleSpec rule) {
    var page = parser.parse(rule.manual());
    if (page.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
      title.unlink();
    }
    return renderer.render(page);
  }
}
