package dev.overt.analyzer.types.source;

import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What all code of one class sees: the class, and types by simple name, each looked up once. */
final class ClassScope {

  /** Outside of all classes. */
  static final ClassScope NONE = new ClassScope();

  private final Optional<KnownClass> type;
  private final String simpleName;
  private final Optional<ProgramScope> program;
  private final Map<String, Optional<Type>> seen = new ConcurrentHashMap<>();

  private ClassScope() {
    this.type = Optional.empty();
    this.simpleName = "";
    this.program = Optional.empty();
  }

  ClassScope(KnownClass type, String simpleName, ProgramScope program) {
    this.type = Optional.of(type);
    this.simpleName = simpleName;
    this.program = Optional.of(program);
  }

  Optional<KnownClass> type() {
    return type;
  }

  /** The name that the class is declared with. */
  String simpleName() {
    return simpleName;
  }

  /** A type by simple name; what is found while supertypes are being read is not kept. */
  Optional<Type> typeSeen(String name, Function<String, Optional<Type>> lookup) {
    Optional<Type> known = seen.get(name);
    if (known == null) {
      known = lookup.apply(name);
      if (program.isPresent() && program.get().reading().isEmpty()) {
        seen.put(name, known);
      }
    }
    return known;
  }

  /** Forgets all types, since the class stands in another scope. */
  void forget() {
    seen.clear();
  }
}
