package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.ServedType;
import dev.overt.analyzer.evaluate.value.ValueKind;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.stream.Stream;

/** Methods that nobody writes: libraries implement them, by what stands at their declarations. */
final class ImplementedMethods {

  private final Program program;
  private final Catalog catalog;
  private final Knowledge knowledge;

  ImplementedMethods(Program program, Catalog catalog, Knowledge knowledge) {
    this.program = program;
    this.catalog = catalog;
    this.knowledge = knowledge;
  }

  /** What a library that implements the method says of a type or an annotation. */
  Optional<Entry.OfMethod> entry(MethodSymbol method) {
    if (!isProxied(method)) {
      return Optional.empty();
    }
    return knowledge.nature(method.returnType()).isAsync()
        ? declared(method, ServedType.Delivered.class).map(entry -> entry.of(method.id()))
        : declared(method, ServedType.Proxied.class).map(entry -> entry.of(method.id()));
  }

  /** What who uses the result of such a method goes on with. */
  Optional<Entry.OfMethod> later(MethodSymbol method) {
    return isProxied(method) && knowledge.nature(method.returnType()) == ValueKind.PULLED
        ? declared(method, ServedType.Proxied.class).map(entry -> entry.later(method.id()))
        : Optional.empty();
  }

  private <E extends Entry.OfType> Optional<E> declared(MethodSymbol method, Class<E> form) {
    Optional<E> byAnnotation =
        Stream.concat(method.annotations().stream(), method.owner().annotations().stream())
            .flatMap(this::borne)
            .flatMap(name -> catalog.ofType(name, form).stream())
            .findFirst();
    return byAnnotation.or(
        () -> knowledge.natures().firstOf(method.owner(), name -> catalog.ofType(name, form)));
  }

  /** An annotation, and those that it bears itself: some stand for another with a value set. */
  private Stream<String> borne(AppliedAnnotation found) {
    return Stream.concat(
        Stream.of(found.type()),
        program.find(found.type()).stream()
            .flatMap(type -> type.annotations().stream())
            .map(AppliedAnnotation::type));
  }

  /** Generated code, where it comes compiled, is as good as none. */
  private static boolean isProxied(MethodSymbol method) {
    int flags = method.flags();
    return Modifier.isAbstract(flags)
        || !method.owner().isOurs()
            && method.owner().kind() == Member.Kind.CLASS
            && !method.id().isConstructor()
            && Modifier.isPublic(flags)
            && !Modifier.isStatic(flags);
  }
}
