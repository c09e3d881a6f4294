package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Laziness;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.Optional;
import java.util.stream.Stream;

/** What the catalog says of methods and types, there or above. */
record Entries(Program program, Catalog catalog) {

  /** Of a method, and of those that it overrides. */
  Stream<Entry.OfMethod> of(MethodSymbol method) {
    return Stream.concat(Stream.of(method), program.overridden(method).stream())
        .flatMap(each -> catalog.of(each.id()).stream());
  }

  /** The facts among them. */
  Stream<Fact> facts(MethodSymbol method) {
    return of(method)
        .filter(Entry.Tells.class::isInstance)
        .map(entry -> ((Entry.Tells) entry).fact());
  }

  /** Names of the type's class and of all that it inherits from. */
  Stream<String> supertypes(Type type) {
    return type instanceof Type.ClassType known
        ? program.supertypes(known).stream().map(each -> each.symbol().name())
        : Stream.of();
  }

  /** When the work of async values of the type runs. */
  Optional<Laziness> laziness(Type type) {
    return supertypes(type)
        .flatMap(name -> catalog.ofType(name, Entry.AsyncValue.class).stream())
        .map(Entry.AsyncValue::laziness)
        .findFirst();
  }
}
