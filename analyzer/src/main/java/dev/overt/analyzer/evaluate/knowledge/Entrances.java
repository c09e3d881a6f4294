package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Condition;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Mark;
import dev.overt.analyzer.catalog.Marked;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which methods a framework enters by itself, by what they override and how they are annotated. */
final class Entrances {

  private final Catalog catalog;
  private final LibraryPresence presence;
  private final AnnotationFacts marks;
  private final DispatchRules dispatches;

  Entrances(Program program, Catalog catalog, LibraryPresence presence) {
    this.catalog = catalog;
    this.presence = presence;
    this.marks = new AnnotationFacts(program);
    this.dispatches = new DispatchRules(catalog, presence, marks);
  }

  /** The threads that enter a method; a promise counts where nothing is known of any. */
  List<Entrance> of(MethodSymbol method) {
    List<Entrance> all = all(method);
    List<Entrance> known = all.stream().filter(each -> !isPromise(each)).toList();
    return known.stream().anyMatch(each -> each.thread().kind().isThread()) ? known : all;
  }

  /** What is promised of a method, there or above. */
  List<Entrance> promises(MethodSymbol method) {
    return all(method).stream().filter(Entrances::isPromise).toList();
  }

  private List<Entrance> all(MethodSymbol method) {
    List<MethodSymbol> levels = marks.levels(method);
    if (levels.stream().noneMatch(this::isTold)) {
      return List.of();
    }
    return Stream.concat(
            levels.stream().flatMap(level -> overriding(level.id(), method)),
            Stream.concat(
                levels.stream().flatMap(level -> annotated(level.annotations(), method)),
                isOpen(method) ? byClass(levels, method) : Stream.of()))
        .toList();
  }

  /** Whether anything is said of a method, or of its class. */
  private boolean isTold(MethodSymbol level) {
    return !level.annotations().isEmpty()
        || !level.owner().annotations().isEmpty()
        || !catalog.of(level.id()).isEmpty();
  }

  /** Who runs a method that is called on another object, if its annotations hand it over. */
  Optional<ThreadSource.On> handedOver(MethodSymbol method) {
    return Stream.concat(
            marks.levels(method).stream().flatMap(level -> level.annotations().stream()),
            marks.classes(method.owner()).stream().flatMap(each -> each.annotations().stream()))
        .flatMap(found -> catalog.ofAnnotation(found.type(), Marked.HandsOver.class).stream())
        .distinct()
        .filter(entry -> marks.distance(method, entry.mark()).isPresent())
        .filter(entry -> presence.holds(entry.condition(), method))
        .map(entry -> new ThreadSource.On(entry.thread(), reason(entry)))
        .findFirst();
  }

  private static String reason(Marked.HandsOver entry) {
    return "a method with @%s %s".formatted(ShortName.of(entry.mark().annotation()), entry.why());
  }

  private static boolean isPromise(Entrance entrance) {
    return entrance.thread().kind() == ThreadKind.PROMISED;
  }

  private static boolean isOpen(MethodSymbol method) {
    return !Modifier.isPrivate(method.flags()) && !method.id().name().startsWith("<");
  }

  private Stream<Entrance> overriding(MethodId level, MethodSymbol method) {
    return catalog.of(level).stream()
        .filter(Entry.OverrideRoot.class::isInstance)
        .map(Entry.OverrideRoot.class::cast)
        .flatMap(
            root ->
                entrance(root.thread(), root.condition(), root.why(), method)
                    .map(found -> found.as(level.shortName(), level))
                    .stream());
  }

  private Stream<Entrance> annotated(List<AppliedAnnotation> annotations, MethodSymbol method) {
    return annotations.stream()
        .flatMap(
            found ->
                roots(found)
                    .filter(root -> root.mark().at() != Mark.Level.CLASS)
                    .flatMap(root -> entrance(root, "a method with @%s", method)));
  }

  /** What is said of a class speaks of the methods that it declares, unless they say otherwise. */
  private Stream<Entrance> byClass(List<MethodSymbol> levels, MethodSymbol method) {
    return levels.stream()
        .filter(level -> level.annotations().stream().noneMatch(this::isDeclaration))
        .flatMap(level -> level.owner().annotations().stream())
        .flatMap(this::roots)
        .filter(root -> root.mark().at() != Mark.Level.METHOD)
        .flatMap(root -> entrance(root, "a method of a class with @%s", method));
  }

  private boolean isDeclaration(AppliedAnnotation found) {
    return !catalog.ofAnnotation(found.type(), Marked.Declares.class).isEmpty();
  }

  private Stream<Marked.AnnotationRoot> roots(AppliedAnnotation found) {
    return catalog.ofAnnotation(found.type(), Marked.AnnotationRoot.class).stream()
        .filter(root -> root.mark().isMetBy(found.elements()));
  }

  private Stream<Entrance> entrance(
      Marked.AnnotationRoot root, String subject, MethodSymbol method) {
    String name = ShortName.of(root.mark().annotation());
    return entrance(root.thread(), root.condition(), root.why(), method)
        .map(found -> found.as(subject.formatted(name), method.id()))
        .stream();
  }

  private Optional<DispatchRules.Choice> entrance(
      Where where, Condition condition, String why, MethodSymbol method) {
    if (!presence.holds(condition, method)) {
      return Optional.empty();
    }
    return where instanceof Where.Chosen chosen
        ? dispatches.choice(chosen.dispatch(), method)
        : Optional.of(new DispatchRules.Choice(((Where.On) where).thread(), why));
  }
}
