package dev.overt.analyzer.evaluate.stored.mapping;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.persistence.Accessors;
import dev.overt.analyzer.persistence.Attribute;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
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
        .filter(attribute -> isChosen(visit, attribute, owner))
        .toList();
  }

  /** Whether an annotation of the field or its getter keeps it from being looked at. */
  boolean isHidden(Persistence.Visit visit, Attribute attribute, ClassSymbol owner) {
    return annotations(attribute, owner)
        .flatMap(found -> hides(visit, found))
        .anyMatch(hides -> hides.names().isEmpty());
  }

  private Stream<Persisted.Hides> hides(Persistence.Visit visit, AppliedAnnotation found) {
    return catalog.ofAnnotation(found.type(), Persisted.Hides.class).stream()
        .filter(hides -> hides.visit() == visit && isSaid(hides.said(), found));
  }

  private Stream<Persisted.Shows> shows(Persistence.Visit visit, AppliedAnnotation found) {
    return catalog.ofAnnotation(found.type(), Persisted.Shows.class).stream()
        .filter(shows -> shows.visit() == visit && isSaid(shows.said(), found));
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
    String name = attribute.name();
    return lineage(symbol)
        .flatMap(each -> each.methods().stream())
        .filter(method -> method.arity() == 0)
        .filter(
            method ->
                Accessors.isGetter(method.id().name(), name)
                    || method.id().name().equalsIgnoreCase(name));
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
  private boolean isChosen(Persistence.Visit visit, Attribute attribute, ClassSymbol owner) {
    return owner.annotations().stream()
        .allMatch(
            found ->
                shows(visit, found)
                        .flatMap(shows -> shows.names().stream())
                        .allMatch(element -> isNamed(attribute, found.all(element)))
                    && hides(visit, found)
                        .allMatch(hides -> isLeft(hides, found, attribute, owner)));
  }

  private static boolean isNamed(Attribute attribute, List<String> names) {
    return names.isEmpty() || names.contains(attribute.name());
  }

  /** Whether what an annotation of the class hides leaves an attribute to be looked at. */
  private boolean isLeft(
      Persisted.Hides hides, AppliedAnnotation found, Attribute attribute, ClassSymbol owner) {
    return hides
        .names()
        .map(element -> !found.all(element).contains(attribute.name()))
        .orElseGet(() -> isShown(hides.visit(), attribute, owner));
  }

  private boolean isShown(Persistence.Visit visit, Attribute attribute, ClassSymbol owner) {
    return annotations(attribute, owner)
        .flatMap(found -> shows(visit, found))
        .anyMatch(shows -> shows.names().isEmpty());
  }
}
