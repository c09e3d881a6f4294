package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Condition;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods a framework enters by itself, by what they override and how they are annotated. */
final class Entrances {

  private final Program program;
  private final Catalog catalog;
  private final Set<String> imported;

  Entrances(Program program, Catalog catalog) {
    this.program = program;
    this.catalog = catalog;
    this.imported =
        program.units().stream()
            .flatMap(unit -> unit.imports().stream())
            .map(Import::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  List<ContextRoots.Entrance> of(MethodSymbol method) {
    List<MethodSymbol> levels =
        Stream.concat(Stream.of(method), program.overridden(method).stream()).toList();
    return Stream.concat(
            levels.stream().flatMap(level -> overriding(level.id())),
            levels.stream()
                .flatMap(level -> level.annotations().stream())
                .flatMap(annotation -> annotated(annotation, method.id())))
        .toList();
  }

  private Stream<ContextRoots.Entrance> overriding(MethodId method) {
    return catalog.of(method).stream()
        .filter(Entry.OverrideRoot.class::isInstance)
        .map(Entry.OverrideRoot.class::cast)
        .filter(root -> holds(root.condition()))
        .map(root -> new ContextRoots.Entrance(root.thread(), reason(method, root.why()), method));
  }

  private Stream<ContextRoots.Entrance> annotated(AppliedAnnotation annotation, MethodId method) {
    return catalog.ofAnnotation(annotation.type()).stream()
        .filter(root -> holds(root.condition()))
        .map(
            root ->
                new ContextRoots.Entrance(
                    root.thread(),
                    "a method with @%s %s".formatted(ShortName.of(annotation.type()), root.why()),
                    method));
  }

  private static String reason(MethodId method, String why) {
    return "%s %s".formatted(method.shortName(), why);
  }

  private boolean holds(Condition condition) {
    return (condition.present().isEmpty() || condition.present().stream().anyMatch(this::isThere))
        && condition.absent().stream().noneMatch(this::isThere);
  }

  private boolean isThere(String type) {
    return imported.contains(type) || program.find(type).isPresent();
  }
}
