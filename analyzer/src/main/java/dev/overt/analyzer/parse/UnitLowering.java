package dev.overt.analyzer.parse;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.PackageDeclaration;
import dev.overt.analyzer.syntax.Allowance;
import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import java.nio.file.Path;
import java.util.List;

/** Lowers a whole file. */
final class UnitLowering {

  private final Lowering lowering;

  UnitLowering(Lowering lowering) {
    this.lowering = lowering;
  }

  SourceUnit lower(Path file, CompilationUnit unit, List<Allowance> allowances) {
    String packageName =
        unit.getPackageDeclaration().map(PackageDeclaration::getNameAsString).orElse("");
    List<Import> imports = Nodes.each(unit.getImports(), this::imported);
    List<Member.TypeDeclaration> types =
        lowering.grammar.members(unit.getTypes()).stream()
            .map(Member.TypeDeclaration.class::cast)
            .toList();
    return new SourceUnit(
        file,
        lowering.sharing.name(packageName),
        imports,
        types,
        lowering.numbers.positions(),
        allowances);
  }

  private Import imported(ImportDeclaration declaration) {
    return new Import(lowering.sharing.name(declaration.getNameAsString()), form(declaration));
  }

  private static Import.Form form(ImportDeclaration declaration) {
    if (declaration.isModule()) {
      return Import.Form.MODULE;
    }
    if (declaration.isStatic()) {
      return declaration.isAsterisk() ? Import.Form.STATIC_ON_DEMAND : Import.Form.STATIC;
    }
    return declaration.isAsterisk() ? Import.Form.TYPES_ON_DEMAND : Import.Form.TYPE;
  }
}
