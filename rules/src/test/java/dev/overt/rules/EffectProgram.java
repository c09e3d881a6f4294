package dev.overt.rules;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A program that does, on an event loop, what an entry speaks of. */
record EffectProgram(Entry.Suspends entry, MethodSymbol method) {

  private static final Catalog CATALOG = Catalog.of(new StandardCatalog().entries());

  /** Of the first method that the entry selects and that such a program may call. */
  static Optional<EffectProgram> of(Entry.Suspends entry, Library library) {
    return new SelectedMethods(library)
        .of(entry.method()).stream()
            .filter(method -> isOpen(method, library))
            .filter(method -> isDecisive(entry, method.id()))
            .findFirst()
            .map(method -> new EffectProgram(entry, method));
  }

  /** Whether no selector that says more of the method overrules this one. */
  private static boolean isDecisive(Entry.Suspends entry, MethodId method) {
    return !entry.method().isPattern()
        || CATALOG.of(method).isEmpty() && CATALOG.ofPattern(method).contains(entry);
  }

  private static boolean isOpen(MethodSymbol method, Library library) {
    boolean isMade = !method.id().isConstructor() || !Modifier.isAbstract(method.owner().flags());
    return isMade
        && Modifier.isPublic(method.flags())
        && isOpen(method.id().owner(), library)
        && parameters(method.id()).stream().allMatch(type -> isOpen(type, library));
  }

  private static boolean isOpen(String type, Library library) {
    String element = type.replace("[]", "");
    int nested = element.lastIndexOf('$');
    return !element.contains(".")
        || library.program().find(element).filter(EffectProgram::isPublic).isPresent()
            && (nested < 0 || isOpen(element.substring(0, nested), library));
  }

  private static boolean isPublic(ClassSymbol type) {
    return Modifier.isPublic(type.flags());
  }

  private static List<String> parameters(MethodId method) {
    return method.parameters().isEmpty()
        ? List.of()
        : Arrays.asList(method.parameters().split(","));
  }

  /** The source of a class of this name. */
  String source(String name) {
    List<String> types = parameters(method.id()).stream().map(EffectProgram::spelled).toList();
    String declared =
        IntStream.range(0, types.size())
            .mapToObj(i -> ", %s a%d".formatted(types.get(i), i))
            .collect(Collectors.joining());
    String passed =
        IntStream.range(0, types.size()).mapToObj(i -> "a" + i).collect(Collectors.joining(", "));
    return """
        class %s {
          %s receiver;

          void run(io.netty.channel.EventLoop loop%s) {
            loop.execute(() -> { %s(%s); });
          }
        }
        """
        .formatted(name, spelled(method.id().owner()), declared, callee(), passed);
  }

  private String callee() {
    if (method.id().isConstructor()) {
      return "new " + spelled(method.id().owner());
    }
    return Modifier.isStatic(method.flags())
        ? spelled(method.id().owner()) + "." + method.id().name()
        : "receiver." + method.id().name();
  }

  private static String spelled(String type) {
    return type.replace('$', '.');
  }
}
