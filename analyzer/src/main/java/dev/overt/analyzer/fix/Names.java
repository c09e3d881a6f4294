package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.Import;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Program;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Spells types in a file: by their simple names, with imports, where these mean nothing else. */
final class Names {

  private static final Pattern QUALIFIED = Pattern.compile("(?:\\b[a-z_]\\w*\\.)+[A-Z]\\w*");

  private final SourceUnit unit;
  private final Program program;
  private final Set<String> imports = new TreeSet<>();

  Names(SourceUnit unit, Program program) {
    this.unit = unit;
    this.program = program;
  }

  /** Qualified names of the types that need an import. */
  Set<String> imports() {
    return imports;
  }

  /** A text whose types are named by qualified names. */
  String spelled(String text) {
    return QUALIFIED
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
  }

  private String name(String qualified) {
    String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    String folder = qualified.substring(0, qualified.length() - simple.length() - 1);
    if (isImported(qualified) || folder.equals(unit.packageName())) {
      return simple;
    }
    if (isTaken(simple)) {
      return qualified;
    }
    imports.add(qualified);
    return simple;
  }

  private boolean isImported(String qualified) {
    return unit.imports().stream()
        .anyMatch(each -> each.form() == Import.Form.TYPE && each.name().equals(qualified));
  }

  private boolean isTaken(String simple) {
    boolean isOther =
        unit.imports().stream()
            .anyMatch(
                each ->
                    (each.form() == Import.Form.TYPE || each.form() == Import.Form.STATIC)
                        && each.name().endsWith("." + simple));
    String neighbour = unit.packageName().isEmpty() ? simple : unit.packageName() + "." + simple;
    return isOther
        || program.find(neighbour).isPresent()
        || program.find("java.lang." + simple).isPresent()
        || unit.types().stream().flatMap(Names::declared).anyMatch(simple::equals);
  }

  /** The names of a type, of those inside it, and of its type parameters. */
  private static Stream<String> declared(Member.TypeDeclaration type) {
    Stream<String> inner =
        type.members().stream()
            .filter(Member.TypeDeclaration.class::isInstance)
            .map(Member.TypeDeclaration.class::cast)
            .flatMap(Names::declared);
    Stream<String> parameters =
        type.header().typeParameters().stream().map(parameter -> parameter.name());
    return Stream.of(Stream.of(type.name()), parameters, inner).flatMap(each -> each);
  }
}
