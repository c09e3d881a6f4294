package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one attribute is, and whether it is loaded with its owner. */
final class AttributeReader {

  private final Catalog catalog;
  private final Persistence.Loading loading;

  AttributeReader(Catalog catalog, Persistence.Loading loading) {
    this.catalog = catalog;
    this.loading = loading;
  }

  /** A mapping annotation, and what the catalog says of it. */
  private record Mapping(AppliedAnnotation annotation, Persisted.Mapped entry) {}

  /**
   * The attribute of a field.
   *
   * @param applied the annotations that count
   * @param file what a mapping file says, which counts before annotations
   */
  Optional<Attribute> read(
      FieldSymbol field,
      List<AppliedAnnotation> applied,
      Optional<XmlAttribute> file,
      boolean isEmbeddable) {
    Optional<Attribute> written =
        file.map(said -> of(field, said))
            .or(() -> mapping(applied).map(mapping -> of(field, applied, mapping)));
    if (written.isEmpty()) {
      boolean isMapped =
          !Modifier.isTransient(field.flags()) && applied.stream().noneMatch(this::isTransient);
      return isMapped
          ? Optional.of(
              plain(field, isEmbeddable ? Persistence.Kind.EMBEDDED : Persistence.Kind.BASIC))
          : Optional.empty();
    }
    return written
        .filter(each -> each.kind() != Persistence.Kind.TRANSIENT)
        .map(each -> isWithOwner(each, applied) ? each.eager() : each);
  }

  private Optional<Mapping> mapping(List<AppliedAnnotation> applied) {
    return applied.stream()
        .flatMap(
            each ->
                catalog.ofAnnotation(each.type(), Persisted.Mapped.class).stream()
                    .filter(entry -> entry.kind() != Persistence.Kind.ORDER)
                    .map(entry -> new Mapping(each, entry)))
        .findFirst();
  }

  private static Attribute of(FieldSymbol field, XmlAttribute said) {
    return new Attribute(
        field.owner().name(),
        field.name(),
        field.type(),
        said.kind(),
        said.isLazy(),
        new Attribute.Declared(
            said.mapping(), said.inverseOf(), said.isOrphanRemoving(), false, field.declaredAt()));
  }

  private boolean isTransient(AppliedAnnotation annotation) {
    return catalog.ofAnnotation(annotation.type(), Persisted.Mapped.class).stream()
        .anyMatch(entry -> entry.kind() == Persistence.Kind.TRANSIENT);
  }

  /** Of which nothing is written: a column, or several of them. */
  private static Attribute plain(FieldSymbol field, Persistence.Kind kind) {
    return new Attribute(
        field.owner().name(),
        field.name(),
        field.type(),
        kind,
        false,
        new Attribute.Declared("its type", Optional.empty(), false, false, field.declaredAt()));
  }

  private Attribute of(FieldSymbol field, List<AppliedAnnotation> applied, Mapping mapping) {
    AppliedAnnotation annotation = mapping.annotation();
    Optional<String> written = laziness(annotation);
    boolean isLazy = written.map(AttributeReader::isLazy).orElse(mapping.entry().isLazy());
    Optional<String> inverseOf = annotation.text("mappedBy");
    Persistence.Kind kind = mapping.entry().kind();
    if (kind == Persistence.Kind.TO_ONE && isCollection(field.type())) {
      kind = Persistence.Kind.COLLECTION;
    }
    Attribute.Declared declared =
        new Attribute.Declared(
            words(annotation, written, isLazy),
            inverseOf,
            annotation.text("orphanRemoval").filter("true"::equals).isPresent(),
            isOrdered(applied),
            field.declaredAt());
    return new Attribute(
        field.owner().name(),
        field.name(),
        field.type(),
        kind == Persistence.Kind.TO_ONE && inverseOf.isPresent()
            ? Persistence.Kind.INVERSE_ONE
            : kind,
        isLazy,
        declared);
  }

  /** Of mappers that have one annotation for both. */
  private static boolean isCollection(Type type) {
    return type instanceof Type.ArrayType
        || type instanceof Type.ClassType known
            && known.symbol().name().startsWith("java.util.")
            && !known.symbol().name().equals("java.util.Optional");
  }

  /** The element that says when to load, as written. */
  private static Optional<String> laziness(AppliedAnnotation annotation) {
    return Stream.of("fetch", "fetchType", "lazy")
        .flatMap(element -> annotation.text(element).stream().map(text -> element + " = " + text))
        .findFirst();
  }

  private static boolean isLazy(String written) {
    return written.endsWith(" LAZY") || written.endsWith(" true");
  }

  private static String words(
      AppliedAnnotation annotation, Optional<String> written, boolean isLazy) {
    String name = "@" + ShortName.of(annotation.type());
    return written
        .map(text -> "%s(%s)".formatted(name, text))
        .orElse("%s, %s by default".formatted(name, isLazy ? "lazy" : "eager"));
  }

  private boolean isOrdered(List<AppliedAnnotation> applied) {
    return applied.stream()
        .flatMap(each -> catalog.ofAnnotation(each.type(), Persisted.Mapped.class).stream())
        .anyMatch(entry -> entry.kind() == Persistence.Kind.ORDER);
  }

  private boolean isWithOwner(Attribute attribute, List<AppliedAnnotation> applied) {
    return loading.withOwner().contains(attribute.kind())
        || applied.stream().anyMatch(this::isForced)
        || attribute.isToOne()
            && loading.has(Persistence.Trait.PROXIES)
            && attribute.type() instanceof Type.ClassType target
            && Modifier.isFinal(target.symbol().flags());
  }

  private boolean isForced(AppliedAnnotation annotation) {
    return catalog.ofAnnotation(annotation.type(), Persisted.Eager.class).stream()
        .anyMatch(
            entry -> entry.value().isEmpty() || entry.value().equals(annotation.text("value")));
  }
}
