package dev.overt.analyzer.syntax;

import dev.overt.analyzer.code.SourcePoint;
import java.nio.file.Path;
import java.util.List;

/**
 * One source file.
 *
 * @param packageName empty for the unnamed package
 * @param allowances in the order of their lines
 */
public record SourceUnit(
    Path file,
    String packageName,
    List<Import> imports,
    List<Member.TypeDeclaration> types,
    Positions positions,
    List<Allowance> allowances) {
  public SourceUnit {
    imports = List.copyOf(imports);
    types = List.copyOf(types);
    allowances = List.copyOf(allowances);
  }

  /** A unit is its file: a tree is not compared node by node. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceUnit unit && file.equals(unit.file);
  }

  @Override
  public int hashCode() {
    return file.hashCode();
  }

  /** Where a node of this file stands. */
  public SourcePoint point(int node) {
    return positions.point(file, node);
  }
}
