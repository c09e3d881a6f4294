package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Code that may be rewritten.
 *
 * @param sites finds the code of other steps
 * @param trail what a finding tells of, and what stands around it
 */
record Site(Program program, Catalog catalog, Sites sites, SourceText source, Trail trail) {

  /** Finds the code of steps. */
  interface Sites {
    /**
     * What a step does.
     *
     * @throws Unfit if that is not written anywhere, or must not be changed
     */
    Site of(Step step);

    /**
     * The text of a file.
     *
     * @throws Unfit if it must not be changed
     */
    SourceText source(SourceUnit unit);
  }

  /** The body around it. */
  Body body() {
    return trail.body();
  }

  /** What is known of its nodes. */
  Attribution attribution() {
    return program.attribution(source.unit());
  }

  /** The method that a call or method reference means, if it can be told. */
  Optional<MethodSymbol> method(Expression call) {
    return attribution().method(call) instanceof Resolved.Known known
        ? Optional.of(known.method())
        : Optional.empty();
  }

  /** How the catalog rewrites a call, or what it overrides. */
  Optional<Template> rewrite(Expression call, Rewrite rewrite) {
    return method(call).stream()
        .flatMap(method -> Stream.concat(Stream.of(method), program.overridden(method).stream()))
        .map(MethodSymbol::id)
        .flatMap((MethodId id) -> catalog.rewrite(id, rewrite).stream())
        .findFirst()
        .map(Template::new);
  }

  /** How the catalog rewrites code that has a value of a type. */
  Optional<Template> rewrite(Type type, Rewrite rewrite) {
    return type instanceof Type.ClassType known
        ? program.supertypes(known).stream()
            .map(each -> each.symbol().name())
            .flatMap(name -> catalog.rewrite(name, rewrite).stream())
            .findFirst()
            .map(Template::new)
        : Optional.empty();
  }

  /** Whether a value of a type stands for work that goes on by itself. */
  boolean isAsync(Type type) {
    return type instanceof Type.ClassType known
        && program.supertypes(known).stream()
            .anyMatch(
                each -> !catalog.ofType(each.symbol().name(), Entry.AsyncValue.class).isEmpty());
  }

  /** The declaration of the local that an expression names, or -1. */
  int local(Expression expression) {
    return expression instanceof Expression.Name
            && attribution().binding(expression) instanceof Binding.Local local
        ? local.declaration()
        : -1;
  }

  /** What a template needs of types: their names as the file spells them. */
  Names names() {
    return new Names(source.unit(), program);
  }

  /** How a finding names the method around the code. */
  String here() {
    return body().method().id().shortName();
  }
}
