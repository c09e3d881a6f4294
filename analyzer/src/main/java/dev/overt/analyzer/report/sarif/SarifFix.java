package dev.overt.analyzer.report.sarif;

import dev.overt.analyzer.fix.Change;
import dev.overt.analyzer.fix.Proposal;
import dev.overt.analyzer.fix.Region;
import dev.overt.analyzer.fix.Replacement;
import dev.overt.analyzer.report.Json;
import java.util.List;

/** What SARIF says of a change of the source that mends a finding: a fix. */
final class SarifFix {

  private SarifFix() {}

  static Json of(Proposal.Fix fix, SarifPlace place) {
    Change change = fix.change();
    Json changed =
        new Json()
            .with("artifactLocation", place.artifact(change.file()))
            .with(
                "replacements",
                change.all().stream().map(edit -> replacement(edit, change.before())).toList());
    return new Json()
        .with("description", SarifPlace.message(fix.title() + "."))
        .with("artifactChanges", List.of(changed));
  }

  private static Json replacement(Replacement edit, String text) {
    Region region = Region.of(edit, text);
    Json deleted =
        new Json()
            .with("startLine", region.line())
            .with("startColumn", region.column())
            .with("endLine", region.endLine())
            .with("endColumn", region.endColumn());
    Json replacement = new Json().with("deletedRegion", deleted);
    return edit.text().isEmpty()
        ? replacement
        : replacement.with("insertedContent", new Json().with("text", edit.text()));
  }
}
