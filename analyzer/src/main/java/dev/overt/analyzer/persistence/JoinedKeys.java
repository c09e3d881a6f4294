package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.types.AnnotationElements;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the row of an owner tells the key of the object that a to-one association leads to: only
 * then a reference can be made without asking for that object.
 */
final class JoinedKeys {

  private final Catalog catalog;
  private final AnnotationElements elements;

  JoinedKeys(Catalog catalog) {
    this.catalog = catalog;
    this.elements = new AnnotationElements(catalog);
  }

  /**
   * What a to-one association is.
   *
   * @param target the type of the other side
   * @param mapping the annotation that maps it, among those that are applied
   */
  Persistence.Kind kind(Type target, AppliedAnnotation mapping, List<AppliedAnnotation> applied) {
    Optional<ClassSymbol> other =
        target instanceof Type.ClassType known ? Optional.of(known.symbol()) : Optional.empty();
    Optional<String> inverseOf = elements.text(Meaning.INVERSE_OF, mapping);
    boolean isKnown =
        inverseOf.isPresent()
            ? elements.has(Meaning.ALWAYS_THERE, mapping)
                && other.filter(each -> isShared(each, inverseOf.get())).isPresent()
            : other.filter(each -> isJoinedByColumn(each, applied)).isEmpty();
    return isKnown ? Persistence.Kind.TO_ONE : Persistence.Kind.INVERSE_ONE;
  }

  /** Whether the other side, which holds the key, has it as its own. */
  private boolean isShared(ClassSymbol other, String attribute) {
    return field(other, attribute)
        .filter(field -> isOf(Persistence.Kind.SHARED_KEY, field.annotations().stream()))
        .isPresent();
  }

  /** Whether the column that it is joined by holds another attribute than the key. */
  private boolean isJoinedByColumn(ClassSymbol other, List<AppliedAnnotation> applied) {
    return applied.stream()
        .flatMap(each -> elements.text(Meaning.JOINED_COLUMN, each).stream())
        .anyMatch(
            column ->
                other.fields().stream()
                    .anyMatch(field -> column(field).equalsIgnoreCase(column) && !isKey(field)));
  }

  private static Optional<FieldSymbol> field(ClassSymbol owner, String name) {
    return owner.fields().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  private String column(FieldSymbol field) {
    return elements.text(Meaning.COLUMN, field.annotations()).orElse(field.name());
  }

  private boolean isKey(FieldSymbol field) {
    Stream<AppliedAnnotation> ofGetters =
        field.owner().methods().stream()
            .filter(method -> method.arity() == 0)
            .filter(method -> isGetter(method, field))
            .flatMap(method -> method.annotations().stream());
    return isOf(Persistence.Kind.ID, Stream.concat(field.annotations().stream(), ofGetters));
  }

  private boolean isOf(Persistence.Kind kind, Stream<AppliedAnnotation> annotations) {
    return annotations
        .flatMap(each -> catalog.ofAnnotation(each.type(), Persisted.Mapped.class).stream())
        .anyMatch(entry -> entry.kind() == kind);
  }

  private static boolean isGetter(MethodSymbol method, FieldSymbol field) {
    return Accessors.property(method.id().name()).filter(field.name()::equals).isPresent();
  }
}
