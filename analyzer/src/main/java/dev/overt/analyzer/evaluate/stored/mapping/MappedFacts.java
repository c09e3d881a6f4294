package dev.overt.analyzer.evaluate.stored.mapping;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.evaluate.knowledge.AnnotationFacts;
import dev.overt.analyzer.evaluate.knowledge.LibraryPresence;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.project.ApplicationSettings;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of the mapped classes of a program and of those who read their objects. */
public final class MappedFacts {

  private final Catalog catalog;
  private final EntityModel model;
  private final EntityTypes types;
  private final SessionScopes scopes;
  private final SerializedProperties properties;
  private final AnnotationFacts annotations;

  public MappedFacts(
      Program program, Catalog catalog, ApplicationSettings settings, EntityModel model) {
    this.catalog = catalog;
    this.model = model;
    this.types = new EntityTypes(program, model, catalog);
    this.scopes =
        new SessionScopes(program, catalog, new LibraryPresence(program, settings), model);
    this.properties = new SerializedProperties(program, catalog, model);
    this.annotations = new AnnotationFacts(program);
  }

  /** What is mapped to a database. */
  public EntityModel model() {
    return model;
  }

  /** Which sessions lazy objects load from. */
  public SessionScopes scopes() {
    return scopes;
  }

  /** What is read of objects that are taken apart. */
  public SerializedProperties properties() {
    return properties;
  }

  /** Whether a method takes or returns stored objects or sessions, or belongs to an entity. */
  public boolean isFollowed(MethodSymbol method) {
    return types.isManaged(method.owner())
        || types.isFollowed(method.returnType())
        || method.parameterTypes().stream().anyMatch(types::isFollowed)
        || scopes.isAbout(method);
  }

  /** What a framework looks at in what a method returns to it. */
  public Optional<Persistence.Visit> visitOfResult(MethodSymbol method) {
    List<AppliedAnnotation> found =
        Stream.concat(
                annotations.levels(method).stream().flatMap(level -> level.annotations().stream()),
                annotations.classes(method.owner()).stream()
                    .flatMap(each -> each.annotations().stream()))
            .toList();
    boolean isOtherwise =
        found.stream().flatMap(this::visits).anyMatch(each -> each == Persistence.Visit.NOTHING);
    return isOtherwise ? Optional.empty() : found.stream().flatMap(this::visits).findFirst();
  }

  private Stream<Persistence.Visit> visits(AppliedAnnotation annotation) {
    return catalog.ofAnnotation(annotation.type(), Persisted.VisitsResults.class).stream()
        .map(Persisted.VisitsResults::visit);
  }
}
