package dev.overt.analyzer.evaluate.stored.mapping;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which attributes methods look at that are generated, or called by those who copy an object. */
public final class GeneratedMethods {

  private final Catalog catalog;

  public GeneratedMethods(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The attributes that a generated method of a class looks at: its own, unless hidden. */
  public List<Attribute> visited(Persistence.Visit visit, MethodSymbol method, EntityModel model) {
    ClassSymbol owner = method.owner();
    return model.type(owner).stream()
        .flatMap(type -> type.attributes().values().stream())
        .filter(attribute -> !isHidden(visit, attribute, owner))
        .filter(attribute -> isNamed(visit, attribute, owner))
        .toList();
  }

  /** Whether an annotation of the field or its getter keeps it from being looked at. */
  boolean isHidden(Persistence.Visit visit, Attribute attribute, ClassSymbol owner) {
    return annotations(attribute, owner)
        .anyMatch(
            found ->
                catalog.ofAnnotation(found.type(), Persisted.Hides.class).stream()
                    .filter(hides -> hides.names().isEmpty() && isSaid(hides.said(), found))
                    .anyMatch(hides -> hides.visit() == visit));
  }

  /**
   * Whether an annotation says {@code name=value}, does not say {@code name!=value}, or says
   * anything by {@code name}.
   */
  static boolean isSaid(Optional<String> said, AppliedAnnotation found) {
    if (said.isEmpty()) {
      return true;
    }
    String[] pair = said.get().split("!?=", 2);
    if (pair.length == 1) {
      return !found.all(pair[0]).isEmpty();
    }
    return found.all(pair[0]).contains(pair[1]) != said.get().startsWith(pair[0] + "!");
  }

  /** The annotations of the attribute's field and getters. */
  Stream<AppliedAnnotation> annotations(Attribute attribute, ClassSymbol symbol) {
    Stream<AppliedAnnotation> ofField =
        lineage(symbol)
            .flatMap(each -> each.fields().stream())
            .filter(field -> field.name().equals(attribute.name()))
            .map(FieldSymbol::annotations)
            .flatMap(List::stream);
    Stream<AppliedAnnotation> ofGetter =
        getters(attribute, symbol).map(MethodSymbol::annotations).flatMap(List::stream);
    return Stream.concat(ofField, ofGetter);
  }

  /** The methods that give others the attribute. */
  Stream<MethodSymbol> getters(Attribute attribute, ClassSymbol symbol) {
    String name = attribute.name().toLowerCase(Locale.ROOT);
    Set<String> getters = Set.of("get" + name, "is" + name, name);
    return lineage(symbol)
        .flatMap(each -> each.methods().stream())
        .filter(method -> method.arity() == 0)
        .filter(method -> getters.contains(method.id().name().toLowerCase(Locale.ROOT)));
  }

  /** The class and those above it. */
  static Stream<ClassSymbol> lineage(ClassSymbol symbol) {
    return Stream.iterate(
            Optional.of(symbol),
            Optional::isPresent,
            at -> at.get().superclass().map(Type.ClassType::symbol))
        .limit(20)
        .map(Optional::get);
  }

  /** Annotations of the class may choose by name, or only what is marked. */
  private boolean isNamed(Persistence.Visit visit, Attribute attribute, ClassSymbol owner) {
    return owner.annotations().stream()
        .filter(each -> isGenerator(each, visit))
        .allMatch(each -> isChosen(each, attribute, owner));
  }

  private static boolean isGenerator(AppliedAnnotation annotation, Persistence.Visit visit) {
    return annotation
        .type()
        .endsWith(visit == Persistence.Visit.TEXT ? "ToString" : "EqualsAndHashCode");
  }

  private boolean isChosen(AppliedAnnotation annotation, Attribute attribute, ClassSymbol owner) {
    List<String> of = annotation.all("of");
    boolean isOnlyMarked =
        annotation.text("onlyExplicitlyIncluded").filter("true"::equals).isPresent();
    return (of.isEmpty() || of.contains(attribute.name()))
        && !annotation.all("exclude").contains(attribute.name())
        && (!isOnlyMarked
            || annotations(attribute, owner).anyMatch(each -> each.type().endsWith("Include")));
  }
}
