package dev.overt.analyzer.finding;

import dev.overt.analyzer.code.FilePattern;
import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.syntax.Allowance;
import java.nio.file.Path;

/** A wish not to hear of a rule at some places. */
public sealed interface Suppression {

  /** The id of the rule, or {@link Allowance#ANY}. */
  String rule();

  /** As written, or empty. */
  String reason();

  /** The file that holds the wish, and the line in it. */
  SourcePoint point();

  /** Whether it speaks of a place. */
  boolean covers(SourcePoint place);

  /** How findings are settled by it. */
  Settled.How how();

  /** Whether it speaks of a rule. */
  default boolean isAbout(String id) {
    return rule().equals(id) || rule().equals(Allowance.ANY);
  }

  /** A comment or an annotation. */
  record InSource(Path file, Allowance allowance) implements Suppression {
    @Override
    public String rule() {
      return allowance.rule();
    }

    @Override
    public String reason() {
      return allowance.reason();
    }

    @Override
    public SourcePoint point() {
      return new SourcePoint(file, allowance.line(), 1);
    }

    @Override
    public boolean covers(SourcePoint place) {
      return allowance.covers(place.line()) && place.file().equals(file);
    }

    @Override
    public Settled.How how() {
      return Settled.How.IN_SOURCE;
    }
  }

  /** A line of the settings. */
  record InSettings(String rule, FilePattern files, String reason, SourcePoint point)
      implements Suppression {
    @Override
    public boolean covers(SourcePoint place) {
      return files.fits(place.file());
    }

    @Override
    public Settled.How how() {
      return Settled.How.IN_SETTINGS;
    }
  }
}
