package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Classes whose objects several threads know: beans, what static fields hold, what threads enter by
 * themselves, and what fields of all these hold.
 */
final class SharedClasses {

  private final Program program;
  private final Catalog catalog;
  private final Set<String> beans = new HashSet<>();
  private final Set<String> shared = new HashSet<>();

  SharedClasses(WholeProgram whole, Catalog catalog) {
    this.program = whole.program();
    this.catalog = catalog;
    Deque<ClassSymbol> open = new ArrayDeque<>();
    for (ClassSymbol symbol : program.sourceClasses()) {
      if (isBean(symbol)) {
        beans.add(symbol.name());
        share(symbol, open);
      }
      for (FieldSymbol field : symbol.fields()) {
        if (Modifier.isStatic(field.flags())) {
          own(field.type()).ifPresent(held -> share(held, open));
        }
      }
    }
    whole.roots().stream()
        .filter(SharedClasses::isThread)
        .flatMap(root -> program.find(root.place().method().owner()).stream())
        .forEach(symbol -> share(symbol, open));
    while (!open.isEmpty()) {
      for (FieldSymbol field : open.remove().fields()) {
        own(field.type()).ifPresent(held -> share(held, open));
      }
    }
  }

  private void share(ClassSymbol symbol, Deque<ClassSymbol> open) {
    if (shared.add(symbol.name())) {
      open.add(symbol);
      symbol
          .superclass()
          .map(Type.ClassType::symbol)
          .filter(ClassSymbol::isOurs)
          .ifPresent(parent -> share(parent, open));
    }
  }

  /** Whether a thread enters the place by itself, beside who made the object. */
  private static boolean isThread(Root root) {
    ThreadKind kind = root.thread().kind();
    return root.place() instanceof Place.Code
        && (kind.isThread() || kind == ThreadKind.TASK)
        && kind != ThreadKind.UNKNOWN
        && kind != ThreadKind.COMPLETER;
  }

  private Optional<ClassSymbol> own(Type type) {
    return type instanceof Type.ClassType known && known.symbol().isOurs()
        ? Optional.of(known.symbol())
        : Optional.empty();
  }

  private boolean isBean(ClassSymbol symbol) {
    return isBean(symbol.annotations())
        || symbol.annotations().stream()
            .flatMap(each -> program.find(each.type()).stream())
            .anyMatch(annotation -> isBean(annotation.annotations()));
  }

  private boolean isBean(List<AppliedAnnotation> annotations) {
    return annotations.stream()
        .flatMap(each -> catalog.ofAnnotation(each.type(), Entry.Injects.class).stream())
        .anyMatch(entry -> entry.role() == Injection.BEAN);
  }

  boolean contain(String name) {
    return shared.contains(name);
  }

  boolean isBean(String name) {
    return beans.contains(name);
  }
}
