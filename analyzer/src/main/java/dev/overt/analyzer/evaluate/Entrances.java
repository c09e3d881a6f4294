package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.ShortName;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.List;
import java.util.stream.Stream;

/** Which methods a framework enters by itself, by what they override and how they are annotated. */
final class Entrances {

  private final Program program;
  private final Catalog catalog;
  private final Presence presence;

  Entrances(Program program, Catalog catalog) {
    this.program = program;
    this.catalog = catalog;
    this.presence = new Presence(program);
  }

  List<ContextRoots.Entrance> of(MethodSymbol method) {
    List<MethodSymbol> levels =
        Stream.concat(Stream.of(method), program.overridden(method).stream()).toList();
    return Stream.concat(
            levels.stream().flatMap(level -> overriding(level.id(), method)),
            levels.stream()
                .flatMap(level -> level.annotations().stream())
                .flatMap(annotation -> annotated(annotation, method)))
        .toList();
  }

  private Stream<ContextRoots.Entrance> overriding(MethodId level, MethodSymbol method) {
    return catalog.of(level).stream()
        .filter(Entry.OverrideRoot.class::isInstance)
        .map(Entry.OverrideRoot.class::cast)
        .filter(root -> presence.holds(root.condition(), method))
        .map(root -> new ContextRoots.Entrance(root.thread(), reason(level, root.why()), level));
  }

  private Stream<ContextRoots.Entrance> annotated(
      AppliedAnnotation annotation, MethodSymbol method) {
    return catalog.ofAnnotation(annotation.type()).stream()
        .filter(root -> presence.holds(root.condition(), method))
        .map(
            root ->
                new ContextRoots.Entrance(
                    root.thread(),
                    "a method with @%s %s".formatted(ShortName.of(annotation.type()), root.why()),
                    method.id()));
  }

  private static String reason(MethodId method, String why) {
    return "%s %s".formatted(method.shortName(), why);
  }
}
