package dev.overt.analyzer.syntax;

import dev.overt.analyzer.code.SourcePoint;
import java.nio.file.Path;
import java.util.List;

/**
 * One source file.
 *
 * @param packageName empty for the unnamed package
 */
public record SourceUnit(
    Path file,
    String packageName,
    List<Import> imports,
    List<Member.TypeDeclaration> types,
    Positions positions) {
  public SourceUnit {
    imports = List.copyOf(imports);
    types = List.copyOf(types);
  }

  /** Where a node of this file stands. */
  public SourcePoint point(int node) {
    return positions.point(file, node);
  }
}
