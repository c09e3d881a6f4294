package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Mark;
import dev.overt.analyzer.catalog.Marked;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What authors say of their methods and executors by annotations; the method's own counts most. */
final class DeclaredEffects {

  private final Catalog catalog;

  DeclaredEffects(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether a method is marked as one that blocks, or as one that does not. */
  Optional<Marked.Declares> of(MethodSymbol method) {
    return find(method.annotations(), Mark.Level.CLASS)
        .or(() -> find(method.owner().annotations(), Mark.Level.METHOD));
  }

  private Optional<Marked.Declares> find(List<AppliedAnnotation> found, Mark.Level not) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return found.stream()
        .flatMap(
            each ->
                catalog.ofAnnotation(each.type(), Marked.Declares.class).stream()
                    .filter(entry -> AnnotationFacts.isMet(entry.mark(), each)))
        .filter(entry -> entry.mark().at() != not)
        .findFirst();
  }

  /** The entries of a method, and what its author says of it. */
  List<Entry.OfMethod> with(MethodSymbol method, List<Entry.OfMethod> entries) {
    Optional<Marked.Declares> declared = of(method);
    if (declared.isEmpty()) {
      return entries;
    }
    List<Entry.OfMethod> all = new ArrayList<>(entries);
    all.add(declared.get().of(method.id()));
    return all;
  }

  /** The executor that something with these annotations is. */
  Optional<Marked.MarksExecutor> executor(List<AppliedAnnotation> found) {
    return found.stream()
        .flatMap(each -> catalog.ofAnnotation(each.type(), Marked.MarksExecutor.class).stream())
        .findFirst();
  }
}
