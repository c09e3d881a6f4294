package dev.overt.analyzer.types;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.catalog.Persisted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the elements of annotations say, as the catalog tells. */
public record AnnotationElements(Catalog catalog) {

  /** The texts by which an annotation says this; none if it does not. */
  public List<String> all(Meaning meaning, AppliedAnnotation annotation) {
    return catalog.said(meaning, annotation.type(), annotation.texts());
  }

  /** The first of these texts. */
  public Optional<String> text(Meaning meaning, AppliedAnnotation annotation) {
    return all(meaning, annotation).stream().findFirst();
  }

  /** The first of these texts of several annotations. */
  public Optional<String> text(Meaning meaning, List<AppliedAnnotation> annotations) {
    return annotations.stream().flatMap(each -> all(meaning, each).stream()).findFirst();
  }

  /** Whether an annotation says this. */
  public boolean has(Meaning meaning, AppliedAnnotation annotation) {
    return !all(meaning, annotation).isEmpty();
  }

  /** Whether one of several annotations says this. */
  public boolean has(Meaning meaning, List<AppliedAnnotation> annotations) {
    return annotations.stream().anyMatch(each -> has(meaning, each));
  }

  /** The annotations that an annotation holds in the elements that say this. */
  public Stream<AppliedAnnotation> nested(Meaning meaning, AppliedAnnotation annotation) {
    return catalog.ofAnnotation(annotation.type(), Persisted.Says.class).stream()
        .filter(entry -> entry.meaning() == meaning)
        .flatMap(entry -> annotation.annotations(entry.element()).stream());
  }
}
