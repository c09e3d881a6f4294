package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.evaluate.state.HeldClasses;
import dev.overt.analyzer.evaluate.state.WholeProgram;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Root;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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
    List<ClassSymbol> known = new ArrayList<>();
    for (ClassSymbol symbol : program.sourceClasses()) {
      if (isBean(symbol)) {
        beans.add(symbol.name());
        known.add(symbol);
      }
      symbol.fields().stream()
          .filter(field -> Modifier.isStatic(field.flags()))
          .forEach(field -> held(field, known::add));
    }
    whole.roots().stream()
        .filter(SharedClasses::isThread)
        .flatMap(root -> program.find(root.place().method().owner()).stream())
        .forEach(known::add);
    HeldClasses.of(known, SharedClasses::held).forEach(each -> shared.add(each.name()));
  }

  /** Whether a thread enters the place by itself, beside who made the object. */
  private static boolean isThread(Root root) {
    ThreadKind kind = root.thread().kind();
    return root.place() instanceof Place.Code
        && (kind.isThread() || kind == ThreadKind.TASK)
        && kind != ThreadKind.UNKNOWN
        && kind != ThreadKind.COMPLETER;
  }

  private static void held(FieldSymbol field, Consumer<ClassSymbol> found) {
    if (field.type() instanceof Type.ClassType held && held.symbol().isOurs()) {
      found.accept(held.symbol());
    }
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
