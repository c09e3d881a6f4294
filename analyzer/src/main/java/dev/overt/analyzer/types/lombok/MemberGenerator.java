package dev.overt.analyzer.types.lombok;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import java.util.List;

/** Tells what annotations of one file add to its classes. */
public final class MemberGenerator {

  private final SourceUnit unit;
  private final LombokAnnotations annotations;
  private final GeneratorSettings settings;

  /** Reads the imports of the file. */
  public MemberGenerator(SourceUnit unit, GeneratorSettings settings) {
    this.unit = unit;
    this.annotations = new LombokAnnotations(unit);
    this.settings = settings;
  }

  /** Whether there may be an annotation that adds something to the class. */
  public boolean mayAddTo(Member.TypeDeclaration type) {
    return annotations.mayBeOn(type);
  }

  /**
   * What is added to a class.
   *
   * @param around the declarations around it, the nearest first
   */
  public GeneratedMembers members(
      Member.TypeDeclaration type, List<Member.TypeDeclaration> around) {
    return new GeneratedMembers(
        new LombokType(type, around, annotations, settings.of(unit.file())));
  }
}
