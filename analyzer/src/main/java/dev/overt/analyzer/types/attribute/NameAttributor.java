package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ArrayType;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.Type.IntersectionType;
import dev.overt.analyzer.types.Type.TypeVariable;
import dev.overt.analyzer.types.relations.Capture;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.Supertypes;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.source.SourceClass;
import dev.overt.analyzer.types.symbol.KnownClass;
import dev.overt.analyzer.types.symbol.Primitives;
import java.util.List;
import java.util.Optional;

/** What names stand for: variables before types before packages (JLS 6.4.2, 6.5). */
final class NameAttributor {

  /** A name that stands for a type variable, as in {@code T::name}. */
  private record VariableName(TypeVariable variable) {}

  private final Attributor attributor;
  private final TypeSystem typeSystem;
  private final Notes notes;

  NameAttributor(Attributor attributor) {
    this.attributor = attributor;
    this.typeSystem = attributor.typeSystem();
    this.notes = attributor.notes();
  }

  /** The static type of what a member is asked of; a type stands for itself. */
  Type receiver(Expression expression) {
    Type type = attributor.alone(expression);
    if (notes.meaning(expression.node()) instanceof Binding.OfType named) {
      return Erasure.raw(named.symbol());
    }
    if (notes.meaning(expression.node()) instanceof VariableName named) {
      return named.variable();
    }
    return type;
  }

  /** Whether an expression that was looked at names a type. */
  boolean isType(Expression expression) {
    Object meaning = notes.meaning(expression.node());
    return meaning instanceof Binding.OfType || meaning instanceof VariableName;
  }

  /** Why a receiver has no type. */
  String reason(Expression receiver) {
    return notes.meaning(receiver.node()) instanceof Binding.Unknown
        ? "receiver's name is unknown"
        : "receiver type is unknown";
  }

  Type name(Expression.Name name) {
    Scope scope = notes.scope();
    for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().enclosing()) {
      Optional<Integer> local = at.get().local(name.identifier());
      if (local.isPresent()) {
        notes.mean(name.node(), new Binding.Local(local.get()));
        return notes.note(name.node(), notes.type(local.get()));
      }
      Optional<KnownClass> around = at.get().type();
      if (around.isPresent()) {
        Optional<FieldSymbol> field = typeSystem.members().field(around.get(), name.identifier());
        if (field.isPresent()) {
          return noteField(name.node(), field.get(), Supertypes.self(around.get()));
        }
      }
    }
    Optional<Type> imported = imported(name);
    return imported.isPresent() ? imported.get() : typeOrPackage(name);
  }

  private Type noteField(int node, FieldSymbol field, ClassType receiver) {
    notes.mean(node, new Binding.Field(field));
    ClassType owner =
        typeSystem.supertypes().as(Capture.of(receiver), field.owner()).orElse(receiver);
    Type type = Supertypes.seen(field.type(), owner);
    return notes.note(node, Capture.release(notes.scope().around(field.owner()).of(type)));
  }

  private Optional<Type> imported(Expression.Name name) {
    String wanted = name.identifier();
    List<KnownClass> owners =
        notes
            .scope()
            .unit()
            .staticOwners(wanted, o -> typeSystem.members().field(o, wanted).isPresent());
    if (owners.isEmpty()) {
      return Optional.empty();
    }
    FieldSymbol field = typeSystem.members().field(owners.get(0), wanted).get();
    return Optional.of(noteField(name.node(), field, Erasure.raw(field.owner())));
  }

  private Type typeOrPackage(Expression.Name name) {
    Optional<Type> type = notes.scope().typeNamed(name.identifier());
    if (type.isPresent() && type.get() instanceof ClassType of) {
      notes.mean(name.node(), new Binding.OfType(of.symbol()));
    } else if (type.isPresent() && type.get() instanceof TypeVariable variable) {
      notes.mean(name.node(), new VariableName(variable));
    } else {
      notes.mean(name.node(), new Binding.Unknown(name.identifier()));
    }
    return notes.note(name.node(), Type.UNKNOWN);
  }

  Type access(Expression.FieldAccess access) {
    Type target = attributor.alone(access.target());
    Object meaning = notes.meaning(access.target().node());
    if (meaning instanceof Binding.OfType named) {
      return inType(access, (KnownClass) named.symbol());
    }
    if (meaning instanceof Binding.Unknown head && target.isUnknown()) {
      return inPackage(access, head.name());
    }
    Optional<Type> field = fieldOf(access, target);
    return field.isPresent() ? field.get() : unknown(access, "");
  }

  private Optional<Type> fieldOf(Expression.FieldAccess access, Type target) {
    if (target instanceof ArrayType) {
      notes.mean(access.node(), new Binding.ArrayLength());
      return Optional.of(notes.note(access.node(), Primitives.INT.type()));
    }
    for (ClassType each : classes(target)) {
      Optional<FieldSymbol> field =
          typeSystem.members().field((KnownClass) each.symbol(), access.name());
      if (field.isPresent()) {
        return Optional.of(noteField(access.node(), field.get(), each));
      }
    }
    return Optional.empty();
  }

  private static List<ClassType> classes(Type type) {
    if (type instanceof ClassType of) {
      return List.of(of);
    } else if (type instanceof TypeVariable variable) {
      return variable.bounds().stream().flatMap(each -> classes(each).stream()).toList();
    } else if (type instanceof IntersectionType intersection) {
      return intersection.parts().stream().flatMap(each -> classes(each).stream()).toList();
    }
    return List.of();
  }

  private Type inType(Expression.FieldAccess access, KnownClass owner) {
    Optional<FieldSymbol> field = typeSystem.members().field(owner, access.name());
    if (field.isPresent()) {
      return noteField(access.node(), field.get(), Erasure.raw(owner));
    }
    Optional<KnownClass> member = typeSystem.members().type(owner, access.name());
    if (member.isEmpty()) {
      return unknown(access, "");
    }
    notes.mean(access.node(), new Binding.OfType(member.get()));
    return notes.note(access.node(), Type.UNKNOWN);
  }

  private Type inPackage(Expression.FieldAccess access, String container) {
    if (container.isEmpty()) {
      return unknown(access, "");
    }
    String name = container + "." + access.name();
    Optional<KnownClass> found = typeSystem.index().find(name);
    if (found.isEmpty()) {
      return unknown(access, name);
    }
    notes.mean(access.node(), new Binding.OfType(found.get()));
    return notes.note(access.node(), Type.UNKNOWN);
  }

  private Type unknown(Expression.FieldAccess access, String name) {
    notes.mean(access.node(), new Binding.Unknown(name));
    return notes.note(access.node(), Type.UNKNOWN);
  }

  /** {@code this}, plain or of a class around. */
  Type self(Expression.This self) {
    Optional<KnownClass> found =
        self.qualifier().isEmpty() ? notes.scope().type() : around(self.qualifier());
    return notes.note(self.node(), found.<Type>map(Supertypes::self).orElse(Type.UNKNOWN));
  }

  private Optional<KnownClass> around(String qualifier) {
    Type named = attributor.reader().named(qualifier);
    for (Optional<Scope> at = Optional.of(notes.scope());
        at.isPresent();
        at = at.get().enclosing()) {
      Optional<KnownClass> type = at.get().type();
      if (type.isPresent() && named instanceof ClassType of && of.symbol() == type.get()) {
        return type;
      }
    }
    return Optional.empty();
  }

  /** {@code super}: of this class, of a class around, or a direct superinterface. */
  Type superclass(Expression.Super reference) {
    Optional<KnownClass> type = notes.scope().type();
    if (!reference.qualifier().isEmpty()) {
      Optional<KnownClass> around = around(reference.qualifier());
      if (around.isEmpty()) {
        return notes.note(reference.node(), superinterface(reference.qualifier(), type));
      }
      type = around;
    }
    Optional<Type> found =
        type.flatMap(
            each ->
                each.missing().isEmpty() || each.isInterface()
                    ? each.superclass().map(Type.class::cast)
                    : missingSuperclass(each));
    return notes.note(reference.node(), found.orElseGet(typeSystem.index()::object));
  }

  private Optional<Type> missingSuperclass(KnownClass type) {
    boolean hasKnown =
        type.superclass().filter(each -> !((KnownClass) each.symbol()).isObject()).isPresent();
    if (hasKnown || !hasWrittenSuperclass(type)) {
      return type.superclass().map(Type.class::cast);
    }
    return Optional.of(Erasure.raw(typeSystem.index().named(type.missing().get(0))));
  }

  private static boolean hasWrittenSuperclass(KnownClass type) {
    return type instanceof SourceClass source
        && !source.declaration().header().extended().isEmpty();
  }

  private Type superinterface(String qualifier, Optional<KnownClass> type) {
    Type named = attributor.reader().named(qualifier);
    if (named instanceof ClassType of && type.isPresent()) {
      return typeSystem
          .supertypes()
          .as(Supertypes.self(type.get()), of.symbol())
          .map(Type.class::cast)
          .orElse(named);
    }
    return named;
  }
}
