package dev.overt.analyzer.types.source;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Members;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** The fields of source that names in a constant expression mean (JLS 15.29, 6.5.6). */
final class Constants {

  private final Scope scope;

  Constants(Scope scope) {
    this.scope = scope;
  }

  /** A constant field of that simple name: of a class around, or imported. */
  Optional<ConstantField> named(String name) {
    for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().enclosing()) {
      Optional<ConstantField> found = at.get().type().flatMap(around -> in(around, name));
      if (found.isPresent()) {
        return found;
      }
    }
    Members members = scope.unit().typeSystem().members();
    List<KnownClass> owners =
        scope.unit().staticOwners(name, owner -> members.field(owner, name).isPresent());
    return owners.isEmpty() ? Optional.empty() : in(owners.get(0), name);
  }

  /** A constant field of a class, which is named before it. */
  Optional<ConstantField> of(Expression.FieldAccess access) {
    return access.target() instanceof Expression.Name owner
            && scope.typeNamed(owner.identifier()).orElse(Type.UNKNOWN)
                instanceof Type.ClassType known
            && known.symbol() instanceof KnownClass type
        ? in(type, access.name())
        : Optional.empty();
  }

  private Optional<ConstantField> in(KnownClass owner, String name) {
    return scope
        .unit()
        .typeSystem()
        .members()
        .field(owner, name)
        .filter(ConstantField.class::isInstance)
        .map(ConstantField.class::cast)
        .filter(field -> Modifier.isStatic(field.flags()) && Modifier.isFinal(field.flags()));
  }
}
