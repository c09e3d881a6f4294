package dev.overt.analyzer.types.source;

import dev.overt.analyzer.types.lombok.GeneratorSettings;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.HashSet;
import java.util.Set;

/**
 * What all files of a program share: its classes, and the settings of what adds members to them.
 */
public final class ProgramScope {

  private final TypeSystem typeSystem;
  private final GeneratorSettings settings = new GeneratorSettings();
  private final ThreadLocal<Set<KnownClass>> reading = ThreadLocal.withInitial(HashSet::new);

  /** The scope around the files of a program. */
  public ProgramScope(TypeSystem typeSystem) {
    this.typeSystem = typeSystem;
  }

  TypeSystem typeSystem() {
    return typeSystem;
  }

  GeneratorSettings settings() {
    return settings;
  }

  /** Classes whose supertypes this thread is reading: broken code may inherit from itself. */
  Set<KnownClass> reading() {
    return reading.get();
  }
}
