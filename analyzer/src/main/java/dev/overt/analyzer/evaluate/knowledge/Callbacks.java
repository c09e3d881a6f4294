package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.catalog.Where;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Types whose objects a library calls on threads of its own that must not block: such an object is
 * called there only if it is given to that library.
 */
public final class Callbacks {

  /** Names under which many libraries live that have nothing else in common. */
  private static final Set<String> SHARED =
      Set.of("org.apache", "org.eclipse", "com.google", "com.github", "com.sun");

  private final Program program;
  private final Knowledge knowledge;
  private final Set<String> owners = new HashSet<>();
  private final Set<String> above = new HashSet<>();
  private final Map<String, Boolean> types = new ConcurrentHashMap<>();

  Callbacks(Program program, Catalog catalog, Knowledge knowledge) {
    this.program = program;
    this.knowledge = knowledge;
    for (Entry.OverrideRoot root : catalog.all(Entry.OverrideRoot.class)) {
      if (isCalledBack(root)) {
        owners.add(root.method().owner());
      }
    }
    owners.removeIf(owner -> program.find(owner).isEmpty());
    for (String owner : owners) {
      supertypes(program.find(owner).orElseThrow()).forEach(type -> above.add(type.name()));
    }
    above.remove("java.lang.Object");
  }

  /** What the JDK or a standard declares is called by many libraries, and so is in no doubt. */
  private static boolean isCalledBack(Entry.OverrideRoot root) {
    boolean isStandard = root.method().owner().matches("(java|javax|jakarta)\\..*");
    return !isStandard && root.thread() instanceof Where.On on && isCalledBack(on.thread().kind());
  }

  private static boolean isCalledBack(ThreadKind kind) {
    return kind.isThread() && !kind.mayBlock();
  }

  private List<ClassSymbol> supertypes(ClassSymbol symbol) {
    return program.supertypes(new Type.ClassType(symbol, List.of())).stream()
        .map(Type.ClassType::symbol)
        .toList();
  }

  /** Whether a value of a static type may be such an object. */
  public boolean isOne(Type type) {
    return !owners.isEmpty()
        && type instanceof Type.ClassType known
        && types.computeIfAbsent(known.symbol().name(), name -> isOne(known.symbol()));
  }

  private boolean isOne(ClassSymbol symbol) {
    return above.contains(symbol.name())
        || supertypes(symbol).stream().anyMatch(type -> owners.contains(type.name()));
  }

  /**
   * The library's type by which a thread enters a method of the sources, if that is by override.
   */
  public Optional<ClassSymbol> entering(MethodSymbol method, String label) {
    return knowledge.entrances(method).stream()
        .filter(entrance -> entrance.thread().label().equals(label))
        .map(Entrance::called)
        .filter(called -> !called.equals(method.id()))
        .findFirst()
        .flatMap(this::type);
  }

  /** The library's type that declares a method, if it is one of those. */
  public Optional<ClassSymbol> type(MethodId called) {
    return owners.contains(called.owner()) ? program.find(called.owner()) : Optional.empty();
  }

  /** Whether two classes belong to one library, by their names. */
  public static boolean isSameLibrary(String one, String other) {
    return library(one).equals(library(other));
  }

  private static String library(String name) {
    int first = name.indexOf('.');
    int second = name.indexOf('.', first + 1);
    if (second > 0 && SHARED.contains(name.substring(0, second))) {
      second = name.indexOf('.', second + 1);
    }
    return second < 0 ? name : name.substring(0, second);
  }
}
