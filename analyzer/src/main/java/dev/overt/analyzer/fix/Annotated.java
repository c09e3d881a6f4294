package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.SourceUnit;
import java.util.List;

/** Puts an annotation before a declaration. */
record Annotated(Site site, SourceUnit unit) {

  /**
   * The change.
   *
   * @param node of the declaration
   * @param annotation with qualified names
   */
  Change with(String annotation, int node) {
    SourceText source = site.sites().source(unit);
    Names names = new Names(unit, site.program());
    int begin = source.begin(node);
    boolean isInLine =
        source.of(node).lines().findFirst().orElse("").contains("@")
            && source.of(node).lines().count() == 1;
    String apart = isInLine ? " " : source.lineEnd() + source.indent(begin);
    String text = names.spelled(annotation) + apart;
    return new Change(
        source.file(),
        source.text(),
        List.of(new Replacement(begin, begin, text)),
        List.copyOf(names.imports()));
  }
}
