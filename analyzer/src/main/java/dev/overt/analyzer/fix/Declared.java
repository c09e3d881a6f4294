package dev.overt.analyzer.fix;

import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class as it is declared in source.
 *
 * @param unit of its file
 */
record Declared(SourceUnit unit, Member.TypeDeclaration type, ClassSymbol symbol) {

  /**
   * Finds a class; local and anonymous ones are not looked for.
   *
   * @param name binary
   * @throws Unfit if no source declares it
   */
  static Declared of(String name, Program program) {
    return program.units().stream()
        .flatMap(unit -> unit.types().stream().flatMap(type -> all(unit, type, program)))
        .filter(each -> each.symbol.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Unfit("the class is not declared in source"));
  }

  private static Stream<Declared> all(
      SourceUnit unit, Member.TypeDeclaration type, Program program) {
    Stream<Declared> inner =
        type.members().stream()
            .filter(Member.TypeDeclaration.class::isInstance)
            .flatMap(each -> all(unit, (Member.TypeDeclaration) each, program));
    return Stream.concat(
        program.attribution(unit).declared(type.node()).stream()
            .map(symbol -> new Declared(unit, type, symbol)),
        inner);
  }

  /** The declaration of a field that is the only one there. */
  Member.Field field(String name) {
    return type.members().stream()
        .filter(Member.Field.class::isInstance)
        .map(Member.Field.class::cast)
        .filter(field -> field.variables().stream().anyMatch(each -> each.name().equals(name)))
        .findFirst()
        .filter(field -> field.variables().size() == 1)
        .orElseThrow(() -> new Unfit("%s is not declared as a field of its own".formatted(name)));
  }

  /** The declaration of a method, if no other has its name and as many parameters. */
  Optional<Member.Method> method(MethodSymbol method) {
    List<Member.Method> found =
        type.members().stream()
            .filter(Member.Method.class::isInstance)
            .map(Member.Method.class::cast)
            .filter(each -> each.signature().name().equals(method.id().name()))
            .filter(each -> each.signature().parameters().size() == method.arity())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
