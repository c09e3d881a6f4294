package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Mark;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What is written on methods and classes by way of annotations, there or above. */
public final class AnnotationFacts {

  private final Program program;
  private final Map<ClassSymbol, List<ClassSymbol>> classes = new ConcurrentHashMap<>();

  public AnnotationFacts(Program program) {
    this.program = program;
  }

  /** The method and those that it overrides, the nearest first. */
  public List<MethodSymbol> levels(MethodSymbol method) {
    List<MethodSymbol> overridden = program.overridden(method);
    return overridden.isEmpty()
        ? List.of(method)
        : Stream.concat(Stream.of(method), overridden.stream()).toList();
  }

  /** How many levels above the method a mark stands; 0 on itself or its class. */
  OptionalInt distance(MethodSymbol method, Mark mark) {
    OptionalInt onMethod =
        mark.at() == Mark.Level.CLASS
            ? OptionalInt.empty()
            : first(levels(method).stream().map(MethodSymbol::annotations).toList(), mark);
    return onMethod.isPresent() || mark.at() == Mark.Level.METHOD
        ? onMethod
        : first(classes(method.owner()).stream().map(ClassSymbol::annotations).toList(), mark);
  }

  private static OptionalInt first(List<List<AppliedAnnotation>> levels, Mark mark) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).stream().anyMatch(found -> isMet(mark, found))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether an annotation is what a mark asks for. */
  public static boolean isMet(Mark mark, AppliedAnnotation found) {
    return found.type().equals(mark.annotation()) && mark.isMetBy(found.elements());
  }

  /** A class and what it inherits from, the nearest first. */
  public List<ClassSymbol> classes(ClassSymbol symbol) {
    return classes.computeIfAbsent(symbol, AnnotationFacts::collected);
  }

  private static List<ClassSymbol> collected(ClassSymbol symbol) {
    Map<String, ClassSymbol> found = new LinkedHashMap<>();
    List<ClassSymbol> level = List.of(symbol);
    while (!level.isEmpty()) {
      List<ClassSymbol> above = new ArrayList<>();
      for (ClassSymbol each : level) {
        if (found.putIfAbsent(each.name(), each) == null) {
          each.superclass().ifPresent(parent -> above.add(parent.symbol()));
          each.interfaces().forEach(parent -> above.add(parent.symbol()));
        }
      }
      level = above;
    }
    return List.copyOf(found.values());
  }
}
