package dev.overt.analyzer.persistence;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Interfaces that stand for mapped classes: those which nothing else implements, where one of these
 * classes is above the others. An object seen as such an interface is an entity.
 */
final class Interfaces {

  private final Program program;
  private final Map<String, List<ClassSymbol>> mapped = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  private Interfaces(Program program) {
    this.program = program;
  }

  /** Those of a program. */
  static Interfaces of(Program program, Predicate<ClassSymbol> isMapped) {
    Interfaces found = new Interfaces(program);
    for (ClassSymbol symbol : program.sourceClasses()) {
      if (symbol.kind() == Member.Kind.INTERFACE || symbol.kind() == Member.Kind.ANNOTATION) {
        continue;
      }
      if (isMapped.test(symbol)) {
        found
            .above(symbol)
            .forEach(
                each -> found.mapped.computeIfAbsent(each, n -> new ArrayList<>()).add(symbol));
      } else if (!Modifier.isAbstract(symbol.flags())) {
        found.others.addAll(found.above(symbol));
      }
    }
    return found;
  }

  private List<String> above(ClassSymbol symbol) {
    return program.supertypes(new Type.ClassType(symbol, List.of())).stream()
        .map(Type.ClassType::symbol)
        .filter(each -> each.isOurs() && each.kind() == Member.Kind.INTERFACE)
        .map(ClassSymbol::name)
        .toList();
  }

  /** The mapped class that an interface stands for, the uppermost if there are several. */
  Optional<ClassSymbol> mapped(ClassSymbol symbol) {
    List<ClassSymbol> classes = mapped.getOrDefault(symbol.name(), List.of());
    return others.contains(symbol.name())
        ? Optional.empty()
        : classes.stream()
            .filter(top -> classes.stream().allMatch(each -> program.isSubclass(each, top.name())))
            .findFirst();
  }
}
