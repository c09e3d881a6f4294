package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proposes changes after which findings should be gone; for one thread at a time. */
public final class Fixing {

  private final Program program;
  private final Catalog catalog;
  private final Texts texts;
  private final Map<Path, SourceText> sources = new HashMap<>();

  /** Reads no text yet. */
  public Fixing(Program program, Catalog catalog, Texts texts) {
    this.program = program;
    this.catalog = catalog;
    this.texts = texts;
  }

  /** What can be done about a finding. */
  public Proposal of(Finding finding) {
    try {
      return proposed(finding);
    } catch (Unfit reason) {
      return new Proposal.Refusal(finding, reason.getMessage());
    }
  }

  private Proposal proposed(Finding finding) {
    Site site = site(finding.at());
    String reason = "there is no edit for it that is always the same";
    for (Remedy remedy : Remedies.all()) {
      if (remedy.isFor(finding, site)) {
        try {
          return new Proposal.Fix(finding, remedy.title(), remedy.change(finding, site));
        } catch (Unfit unfit) {
          reason = unfit.getMessage();
        }
      }
    }
    return new Proposal.Refusal(finding, reason);
  }

  private Site site(Step step) {
    Body body =
        program
            .body(MethodId.read(step.member()))
            .orElseThrow(() -> new Unfit("it stands in no method that is written"));
    Path file = body.unit().file();
    SourceText source = sources.computeIfAbsent(file, each -> source(body));
    List<Trail.Layer> layers =
        Trail.of(step, body)
            .orElseThrow(() -> new Unfit("it stands at nothing that is written"))
            .layers();
    return new Site(program, catalog, this::site, source, new Trail(body, layers));
  }

  private SourceText source(Body body) {
    try {
      return SourceText.of(body.unit(), texts.of(body.unit().file()));
    } catch (IllegalArgumentException reason) {
      throw new Unfit(reason.getMessage());
    }
  }
}
