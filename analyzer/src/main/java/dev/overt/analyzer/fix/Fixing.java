package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.Program;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Proposes changes after which findings should be gone; for one thread at a time. */
public final class Fixing {

  private static final String NONE = "there is no edit for it that is always the same";

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
    } catch (RuntimeException | StackOverflowError failure) {
      String file = finding.point().file().toString();
      return new Proposal.Refusal(finding, Gap.of(file, "the edit", failure).reason());
    }
  }

  private Proposal proposed(Finding finding) {
    Site site = new Written().of(finding.at());
    Optional<String> reason = Optional.empty();
    for (Remedy remedy : Remedies.all()) {
      if (remedy.isFor(finding, site)) {
        try {
          return new Proposal.Fix(finding, remedy.title(), remedy.change(finding, site));
        } catch (Unfit unfit) {
          reason = reason.or(() -> Optional.of(unfit.getMessage()));
        }
      }
    }
    return new Proposal.Refusal(finding, reason.orElse(NONE));
  }

  /** Finds code and texts of the program, the text of a file once. */
  private final class Written implements Site.Sites {

    @Override
    public Site of(Step step) {
      Body body =
          program
              .body(MethodId.read(step.member()))
              .orElseThrow(() -> new Unfit("it stands in no method that is written"));
      Trail trail =
          Trail.of(step, body).orElseThrow(() -> new Unfit("it stands at nothing that is written"));
      return new Site(program, catalog, this, source(body.unit()), trail);
    }

    @Override
    public SourceText source(SourceUnit unit) {
      return sources.computeIfAbsent(unit.file(), file -> read(unit));
    }

    private SourceText read(SourceUnit unit) {
      try {
        return SourceText.of(unit, texts.of(unit.file()));
      } catch (IllegalArgumentException reason) {
        throw new Unfit(reason.getMessage());
      }
    }
  }
}
