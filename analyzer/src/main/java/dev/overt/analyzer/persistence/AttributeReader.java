package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Meaning;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.types.AnnotationElements;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one attribute is, and whether it is loaded with its owner. */
final class AttributeReader {

  /** What speaks of an attribute that something else maps. */
  private static final Set<Persistence.Kind> QUALIFYING =
      Set.of(Persistence.Kind.ORDER, Persistence.Kind.GROUP, Persistence.Kind.SHARED_KEY);

  private final Catalog catalog;
  private final AnnotationElements elements;
  private final Persistence.Loading loading;
  private final JoinedKeys keys;

  AttributeReader(Catalog catalog, Persistence.Loading loading) {
    this.catalog = catalog;
    this.elements = new AnnotationElements(catalog);
    this.loading = loading;
    this.keys = new JoinedKeys(catalog);
  }

  /** A mapping annotation, and what the catalog says of it. */
  private record Mapping(AppliedAnnotation annotation, Persisted.Mapped entry) {}

  /**
   * The attribute of a field.
   *
   * @param applied the annotations that count
   * @param file what a mapping file says, which counts before annotations
   * @param target what the class of its values is, if that is mapped
   */
  Optional<Attribute> read(
      FieldSymbol field,
      List<AppliedAnnotation> applied,
      Optional<XmlAttribute> file,
      Optional<Persistence.Role> target) {
    Optional<Attribute> written =
        file.map(said -> of(field, said))
            .or(() -> mapping(applied).map(mapping -> of(field, applied, mapping, target)));
    if (written.isEmpty()) {
      boolean isMapped =
          !Modifier.isTransient(field.flags()) && applied.stream().noneMatch(this::isTransient);
      return isMapped ? Optional.of(plain(field, byType(field.type(), target))) : Optional.empty();
    }
    return written
        .filter(each -> each.kind() != Persistence.Kind.TRANSIENT)
        .map(each -> isWithOwner(each, field.type(), applied) ? each.eager() : each);
  }

  private Optional<Mapping> mapping(List<AppliedAnnotation> applied) {
    return applied.stream()
        .flatMap(
            each ->
                catalog.ofAnnotation(each.type(), Persisted.Mapped.class).stream()
                    .filter(entry -> !QUALIFYING.contains(entry.kind()))
                    .map(entry -> new Mapping(each, entry)))
        .findFirst();
  }

  private Attribute of(FieldSymbol field, XmlAttribute said) {
    boolean isLazy = said.laziness().orElse(loading.late().contains(said.kind()));
    String mapping = "%s, %s".formatted(said.mapping(), isLazy ? "lazy" : "eager");
    return new Attribute(
        field.owner().name(),
        field.name(),
        said.kind(),
        isLazy,
        new Attribute.Declared(mapping, said.inverseOf(), said.manners(), "", field.declaredAt()));
  }

  /** The kind of an attribute of which nothing is written, or of which only its type tells. */
  private Persistence.Kind byType(Type type, Optional<Persistence.Role> target) {
    if (target.filter(role -> role == Persistence.Role.EMBEDDABLE).isPresent()) {
      return Persistence.Kind.EMBEDDED;
    }
    if (!loading.has(Persistence.Trait.KINDS_BY_TYPE)) {
      return Persistence.Kind.BASIC;
    }
    boolean isOfMany = type instanceof Type.ClassType known && !known.arguments().isEmpty();
    if (isOfMany && isCollection(type)) {
      return Persistence.Kind.COLLECTION;
    }
    return target.isPresent() ? Persistence.Kind.TO_ONE : Persistence.Kind.BASIC;
  }

  private boolean isTransient(AppliedAnnotation annotation) {
    return catalog.ofAnnotation(annotation.type(), Persisted.Mapped.class).stream()
        .anyMatch(entry -> entry.kind() == Persistence.Kind.TRANSIENT);
  }

  /** Of which nothing is written: a column, or several of them. */
  private Attribute plain(FieldSymbol field, Persistence.Kind kind) {
    return new Attribute(
        field.owner().name(),
        field.name(),
        kind,
        loading.has(Persistence.Trait.KINDS_BY_TYPE) && loading.late().contains(kind),
        new Attribute.Declared("its type", Optional.empty(), Set.of(), "", field.declaredAt()));
  }

  private Attribute of(
      FieldSymbol field,
      List<AppliedAnnotation> applied,
      Mapping mapping,
      Optional<Persistence.Role> target) {
    AppliedAnnotation annotation = mapping.annotation();
    Optional<WrittenLoading> written = WrittenLoading.of(catalog, annotation);
    Optional<String> inverseOf = elements.text(Meaning.INVERSE_OF, annotation);
    Persistence.Kind kind = mapping.entry().kind();
    if (kind == Persistence.Kind.BASIC && loading.has(Persistence.Trait.KINDS_BY_TYPE)) {
      kind = byType(field.type(), target);
    }
    if (kind == Persistence.Kind.TO_ONE && isCollection(field.type())) {
      kind = Persistence.Kind.COLLECTION;
    }
    boolean isLate = mapping.entry().isLazy() || loading.late().contains(kind);
    boolean isLazy = written.map(WrittenLoading::isLazy).orElse(isLate);
    Attribute.Declared declared =
        new Attribute.Declared(
            words(annotation, written, isLazy),
            inverseOf,
            manners(annotation, applied),
            qualifying(applied, Persistence.Kind.GROUP)
                .flatMap(group -> elements.text(Meaning.NAME, group))
                .orElse(""),
            field.declaredAt());
    return new Attribute(
        field.owner().name(),
        field.name(),
        kind == Persistence.Kind.TO_ONE ? keys.kind(field.type(), annotation, applied) : kind,
        isLazy,
        declared);
  }

  /** Of mappers that have one annotation for both. */
  private static boolean isCollection(Type type) {
    return type instanceof Type.ArrayType
        || type instanceof Type.ClassType known
            && Shape.isAmongCollections(known.symbol().name())
            && !Shape.OPTIONAL.is(type);
  }

  private static String words(
      AppliedAnnotation annotation, Optional<WrittenLoading> written, boolean isLazy) {
    String name = "@" + ShortName.of(annotation.type());
    return written
        .map(said -> "%s(%s)".formatted(name, said.text()))
        .orElse("%s, %s by default".formatted(name, isLazy ? "lazy" : "eager"));
  }

  private Set<Attribute.Manner> manners(
      AppliedAnnotation mapping, List<AppliedAnnotation> applied) {
    Set<Attribute.Manner> manners = EnumSet.noneOf(Attribute.Manner.class);
    if (elements.has(Meaning.REMOVES_ORPHANS, mapping)) {
      manners.add(Attribute.Manner.ORPHANS_REMOVED);
    }
    if (qualifying(applied, Persistence.Kind.ORDER).isPresent()) {
      manners.add(Attribute.Manner.ORDERED);
    }
    if (elements.has(Meaning.EXTRA_LAZY, applied)) {
      manners.add(Attribute.Manner.EXTRA_LAZY);
    }
    boolean isRemoved = elements.has(Meaning.REMOVED_WITH_OWNER, mapping);
    if (isRemoved || manners.contains(Attribute.Manner.ORPHANS_REMOVED)) {
      manners.add(Attribute.Manner.REMOVED_WITH_OWNER);
    }
    if (elements.has(Meaning.KEY_BY_INSERT, applied)) {
      manners.add(Attribute.Manner.MADE_BY_INSERT);
    }
    if (elements.has(Meaning.KEY_ASKED_FOR, applied)
        && elements.has(Meaning.ONE_KEY_EACH, applied)) {
      manners.add(Attribute.Manner.MADE_ONE_BY_ONE);
    }
    return manners;
  }

  /** The annotation that says this of an attribute. */
  private Optional<AppliedAnnotation> qualifying(
      List<AppliedAnnotation> applied, Persistence.Kind kind) {
    return applied.stream()
        .filter(
            each ->
                catalog.ofAnnotation(each.type(), Persisted.Mapped.class).stream()
                    .anyMatch(entry -> entry.kind() == kind))
        .findFirst();
  }

  private boolean isWithOwner(Attribute attribute, Type type, List<AppliedAnnotation> applied) {
    return loading.withOwner().contains(attribute.kind())
        || applied.stream().anyMatch(this::isForced)
        || attribute.isToOne()
            && loading.has(Persistence.Trait.PROXIES)
            && type instanceof Type.ClassType target
            && Modifier.isFinal(target.symbol().flags());
  }

  private boolean isForced(AppliedAnnotation annotation) {
    return catalog.ofAnnotation(annotation.type(), Persisted.Eager.class).stream()
        .anyMatch(
            entry -> entry.value().isEmpty() || entry.value().equals(annotation.text("value")));
  }
}
