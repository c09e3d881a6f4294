package dev.overt.rules;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.Optional;

/** A program that does, on an event loop, what an entry speaks of. */
record EffectProgram(Entry.Suspends entry, MethodSymbol method) {

  private static final Catalog CATALOG = Catalog.of(new StandardCatalog().entries());

  /** Of the first method that the entry selects and that such a program may call. */
  static Optional<EffectProgram> of(Entry.Suspends entry, Library library) {
    return new SelectedMethods(library)
        .of(entry.method()).stream()
            .filter(method -> new SpelledCall(method).isOpen(library))
            .filter(method -> isDecisive(entry, method.id()))
            .findFirst()
            .map(method -> new EffectProgram(entry, method));
  }

  /** Whether no selector that says more of the method overrules this one. */
  private static boolean isDecisive(Entry.Suspends entry, MethodId method) {
    return !entry.method().isPattern()
        || CATALOG.of(method).isEmpty() && CATALOG.ofPattern(method).contains(entry);
  }

  /** The source of a class of this name. */
  String source(String name) {
    SpelledCall call = new SpelledCall(method);
    return """
        class %s {
          %s receiver;

          void run(io.netty.channel.EventLoop loop%s) {
            loop.execute(() -> { %s; });
          }
        }
        """
        .formatted(
            name,
            SpelledCall.spelled(method.id().owner()),
            call.declared(),
            call.text("receiver", call.arguments()));
  }
}
