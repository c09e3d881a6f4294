package dev.overt.analyzer.evaluate.stored.mapping;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Mark;
import dev.overt.analyzer.catalog.Marked;
import dev.overt.analyzer.catalog.OfFramework;
import dev.overt.analyzer.catalog.PersistedType;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.evaluate.knowledge.AnnotationFacts;
import dev.overt.analyzer.evaluate.knowledge.LibraryPresence;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Which sessions lazy objects load from: what runs in one, what is one; answers are kept. */
public final class SessionScopes {

  private static final Set<Fact> ABOUT =
      EnumSet.of(
          Fact.BEGINS_SESSION, Fact.CLOSES_RECEIVER, Fact.DETACHES_ALL, Fact.DETACHES_ARGUMENT);

  private final Program program;
  private final Catalog catalog;
  private final LibraryPresence presence;
  private final EntityModel model;
  private final AnnotationFacts marks;
  private final List<OfFramework.ThreadSession> threads = new ArrayList<>();
  private final List<PersistedType.OfSession> later = new ArrayList<>();
  private final Set<String> tellers = new HashSet<>();
  private final Map<String, Optional<Persistence.Session>> types = new ConcurrentHashMap<>();

  SessionScopes(Program program, Catalog catalog, LibraryPresence presence, EntityModel model) {
    this.program = program;
    this.catalog = catalog;
    this.presence = presence;
    this.model = model;
    this.marks = new AnnotationFacts(program);
    threads.addAll(catalog.all(OfFramework.ThreadSession.class));
    catalog.all(Entry.Tells.class).stream()
        .filter(entry -> ABOUT.contains(entry.fact()))
        .forEach(entry -> tellers.add(entry.method().owner()));
    catalog.all(PersistedType.OfSession.class).stream()
        .filter(entry -> entry.session() == Persistence.Session.LATER)
        .forEach(later::add);
  }

  /** What the calls or objects of a type have to do with sessions. */
  public Optional<Persistence.Session> of(Type type) {
    if (!(type instanceof Type.ClassType known)) {
      return Optional.empty();
    }
    Optional<Persistence.Session> answer = types.get(known.symbol().name());
    if (answer == null) {
      answer =
          marks.classes(known.symbol()).stream()
              .flatMap(each -> catalog.ofType(each.name(), PersistedType.OfSession.class).stream())
              .map(PersistedType.OfSession::session)
              .filter(session -> session != Persistence.Session.LATER)
              .findFirst();
      types.put(known.symbol().name(), answer);
    }
    return answer;
  }

  /** Whether a method is passed what begins or ends sessions, or its object has it. */
  boolean isAbout(MethodSymbol method) {
    return Stream.concat(
            method.parameterTypes().stream(),
            method.owner().fields().stream().map(FieldSymbol::type))
        .anyMatch(this::isAbout);
  }

  private boolean isAbout(Type type) {
    return type instanceof Type.ClassType known
        && marks.classes(known.symbol()).stream().anyMatch(each -> tellers.contains(each.name()));
  }

  /** Whether each call of what is in a field has a session of its own. */
  public boolean isShared(FieldSymbol field) {
    List<Persistence.Session> said =
        field.annotations().stream()
            .flatMap(each -> said(each, Mark.Level.CLASS, Optional.empty()))
            .map(Marked.InSession::session)
            .toList();
    return said.contains(Persistence.Session.OWN) && !said.contains(Persistence.Session.NONE);
  }

  /** Whether a method runs in a session; what stands on it counts before what is on its class. */
  public boolean isAround(MethodSymbol method) {
    List<Persistence.Session> onMethod =
        said(
            marks.levels(method).stream().flatMap(each -> each.annotations().stream()),
            Mark.Level.CLASS,
            method);
    List<Persistence.Session> said =
        onMethod.isEmpty()
            ? said(
                marks.classes(method.owner()).stream()
                    .map(ClassSymbol::annotations)
                    .flatMap(List::stream),
                Mark.Level.METHOD,
                method)
            : onMethod;
    return said.contains(Persistence.Session.AROUND) && !said.contains(Persistence.Session.NONE);
  }

  private List<Persistence.Session> said(
      Stream<AppliedAnnotation> annotations, Mark.Level not, MethodSymbol method) {
    return annotations
        .flatMap(each -> said(each, not, Optional.of(method)))
        .map(Marked.InSession::session)
        .toList();
  }

  /** What an annotation says, itself or by one that it bears. */
  private Stream<Marked.InSession> said(
      AppliedAnnotation found, Mark.Level not, Optional<MethodSymbol> method) {
    List<AppliedAnnotation> borne =
        program
            .find(found.type())
            .filter(ClassSymbol::isOurs)
            .map(ClassSymbol::annotations)
            .orElse(List.of());
    return Stream.concat(Stream.of(found), borne.stream())
        .flatMap(
            each ->
                catalog.ofAnnotation(each.type(), Marked.InSession.class).stream()
                    .filter(entry -> AnnotationFacts.isMet(entry.mark(), each)))
        .filter(entry -> entry.mark().at() != not)
        .filter(entry -> method.map(m -> presence.holds(entry.condition(), m)).orElse(true));
  }

  /** Whether who enters there has one around it. */
  public boolean isAround(Root root) {
    return threads.stream()
        .filter(each -> each.label().equals(root.thread().label()))
        .anyMatch(
            each ->
                program
                    .body(root.site().in())
                    .filter(body -> presence.holds(each.condition(), body.method()))
                    .isPresent());
  }

  /** Whether what was read in a session loads when that is over, where a method stands. */
  public boolean isLoadedLater(MethodSymbol method) {
    return model.loading().has(Persistence.Trait.LOADS_AFTER_CLOSE)
        || later.stream()
            .anyMatch(
                entry ->
                    presence.isOneSet(entry.settings(), method)
                        || entry.settings().stream().anyMatch(model::isSet));
  }
}
