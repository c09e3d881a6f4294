package dev.overt.analyzer.evaluate.stored.mapping;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.persistence.Accessors;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which properties of a class are read by who takes its objects apart. */
public final class SerializedProperties {

  private final Program program;
  private final Catalog catalog;
  private final EntityModel model;
  private final GeneratedMethods generated;
  private final ProgramSerializers own;

  SerializedProperties(Program program, Catalog catalog, EntityModel model) {
    this.program = program;
    this.catalog = catalog;
    this.model = model;
    this.generated = new GeneratedMethods(catalog);
    this.own = new ProgramSerializers(program, catalog);
  }

  /**
   * What is read of an object.
   *
   * @param getters that compute something
   */
  public record Read(List<Attribute> attributes, List<MethodSymbol> getters) {
    public Read {
      attributes = List.copyOf(attributes);
      getters = List.copyOf(getters);
    }

    /** The first that is not the identifier, which is at hand without the row. */
    public Optional<MethodId> beyondIdentifier() {
      return attributes.stream()
          .filter(each -> each.kind() != Persistence.Kind.ID)
          .map(each -> new MethodId(each.owner(), each.name(), ""))
          .findFirst()
          .or(() -> getters.stream().map(MethodSymbol::id).findFirst());
    }
  }

  /** Whether the program has what is not loaded left alone. */
  public boolean isSpared(Persistence.Visit visit) {
    return own.isSpared(visit);
  }

  /** What the program changes in how its objects are taken apart, spelled. */
  public String changes() {
    return own.spelled();
  }

  /** Whether objects of a class are left out, or looked at in a way that we don't know. */
  public boolean isHidden(Persistence.Visit visit, ClassSymbol symbol) {
    return own.isOwn(visit, symbol)
        || lineage(symbol)
            .flatMap(each -> each.annotations().stream())
            .anyMatch(found -> hides(visit, found).anyMatch(hides -> hides.names().isEmpty()));
  }

  /** What an attribute says is left out of the object that it holds. */
  public Set<String> left(Persistence.Visit visit, Attribute attribute) {
    return program.find(attribute.owner()).stream()
        .flatMap(owner -> named(visit, generated.annotations(attribute, owner)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What is read of objects of a class.
   *
   * @param left names of what is not
   */
  public Read of(Persistence.Visit visit, ClassSymbol symbol, Set<String> left) {
    Set<String> hidden =
        Stream.concat(
                left.stream(),
                named(visit, lineage(symbol).flatMap(each -> each.annotations().stream())))
            .collect(Collectors.toUnmodifiableSet());
    List<Attribute> attributes =
        model.attributes(symbol).values().stream()
            .filter(each -> !hidden.contains(each.name()))
            .filter(each -> !generated.isHidden(visit, each, symbol))
            .filter(each -> isShown(visit, each, symbol))
            .toList();
    return new Read(
        attributes,
        visit == Persistence.Visit.FIELDS
            ? List.of()
            : getters(symbol)
                .filter(each -> hides(visit, each).findAny().isEmpty())
                .filter(each -> hidden.stream().noneMatch(name -> isGetter(each, name)))
                .toList());
  }

  private boolean isShown(Persistence.Visit visit, Attribute attribute, ClassSymbol symbol) {
    return visit == Persistence.Visit.FIELDS
        || generated.getters(attribute, symbol).anyMatch(each -> Modifier.isPublic(each.flags()))
        || lineage(symbol)
            .flatMap(each -> each.fields().stream())
            .filter(field -> field.name().equals(attribute.name()))
            .anyMatch(field -> isShown(visit, field, attribute));
  }

  private boolean isShown(Persistence.Visit visit, FieldSymbol field, Attribute attribute) {
    return Modifier.isPublic(field.flags())
        || Stream.concat(
                generated.annotations(attribute, field.owner()),
                field.owner().annotations().stream())
            .anyMatch(
                found ->
                    catalog.ofAnnotation(found.type(), Persisted.Shows.class).stream()
                        .anyMatch(
                            shows ->
                                shows.visit() == visit
                                    && shows.names().isEmpty()
                                    && GeneratedMethods.isSaid(shows.said(), found)));
  }

  /** Those that are no attribute's own. */
  private Stream<MethodSymbol> getters(ClassSymbol symbol) {
    return lineage(symbol)
        .flatMap(each -> each.methods().stream())
        .filter(SerializedProperties::isGetter)
        .filter(each -> model.of(each).isEmpty())
        .filter(each -> program.body(each.id()).isPresent());
  }

  private static boolean isGetter(MethodSymbol method) {
    String name = method.id().name();
    boolean isFlag = method.returnType().equals(new Type.Primitive("boolean"));
    boolean isNamed = Accessors.property(name).isPresent() && (isFlag || Accessors.isGet(name));
    return isNamed
        && method.arity() == 0
        && Modifier.isPublic(method.flags())
        && !Modifier.isStatic(method.flags())
        && !method.returnType().equals(Type.VOID);
  }

  private static boolean isGetter(MethodSymbol method, String property) {
    return Accessors.isGetter(method.id().name(), property);
  }

  private Stream<Persisted.Hides> hides(Persistence.Visit visit, MethodSymbol method) {
    return method.annotations().stream()
        .flatMap(found -> hides(visit, found))
        .filter(hides -> hides.names().isEmpty());
  }

  private Stream<Persisted.Hides> hides(Persistence.Visit visit, AppliedAnnotation found) {
    return catalog.ofAnnotation(found.type(), Persisted.Hides.class).stream()
        .filter(hides -> hides.visit() == visit)
        .filter(hides -> GeneratedMethods.isSaid(hides.said(), found));
  }

  /** The names that annotations list of what is left out. */
  private Stream<String> named(Persistence.Visit visit, Stream<AppliedAnnotation> annotations) {
    return annotations.flatMap(
        found ->
            hides(visit, found)
                .flatMap(hides -> hides.names().stream())
                .flatMap(element -> found.all(element).stream()));
  }

  private static Stream<ClassSymbol> lineage(ClassSymbol symbol) {
    return GeneratedMethods.lineage(symbol);
  }
}
