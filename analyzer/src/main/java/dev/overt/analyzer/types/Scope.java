package dev.overt.analyzer.types;

import java.util.Optional;

/**
 * What a piece of code sees (JLS 6.3): locals, local types and type variables, the class it stands
 * in, the scope around that class, the file.
 */
final class Scope {

  /** Where code stands; the same for all scopes of one body. */
  private record Place(
      UnitScope unit, Optional<SourceClass> type, boolean isStatic, Optional<Scope> enclosing) {}

  private final Place place;
  private final Names locals;
  private final Names types;
  private final Object epoch;

  private Scope(Place place, Names locals, Names types, Object epoch) {
    this.place = place;
    this.locals = locals;
    this.types = types;
    this.epoch = epoch;
  }

  /** Outside of all classes of a file. */
  static Scope of(UnitScope unit) {
    Place place = new Place(unit, Optional.empty(), true, Optional.empty());
    return new Scope(place, Names.EMPTY, Names.EMPTY, unit);
  }

  /** In the body of a class that stands in this scope. */
  Scope inside(SourceClass type) {
    Place inner = new Place(place.unit(), Optional.of(type), false, Optional.of(this));
    return new Scope(inner, Names.EMPTY, Names.EMPTY, epoch);
  }

  /** The same without an instance of the class. */
  Scope statically() {
    Place inner = new Place(place.unit(), place.type(), true, place.enclosing());
    return new Scope(inner, locals, types, epoch);
  }

  /** With a local variable, by the number of its declaration. */
  Scope withLocal(String name, int declaration) {
    return name.isEmpty() ? this : new Scope(place, locals.and(name, declaration), types, epoch);
  }

  /** With a local class or a type variable. */
  Scope withType(String name, Type type) {
    return new Scope(place, locals, types.and(name, type), epoch);
  }

  /** In the body of a lambda whose parameters have the types that the epoch stands for. */
  Scope withEpoch(Object newEpoch) {
    return new Scope(place, locals, types, newEpoch);
  }

  /** Equal in two scopes if all lambda parameters around have the same types. */
  Object epoch() {
    return epoch;
  }

  UnitScope unit() {
    return place.unit();
  }

  Optional<SourceClass> type() {
    return place.type();
  }

  boolean isStatic() {
    return place.isStatic();
  }

  /** The scope around the class. */
  Optional<Scope> enclosing() {
    return place.enclosing();
  }

  /** A local of this body, by the number of its declaration. */
  Optional<Integer> local(String name) {
    Optional<Object> declaration = locals.find(name);
    return declaration.isEmpty() ? Optional.empty() : Optional.of((Integer) declaration.get());
  }

  /** The type of that simple name (JLS 6.5.5.1). */
  Optional<Type> typeNamed(String name) {
    Optional<Object> near = types.find(name);
    if (near.isPresent()) {
      return Optional.of((Type) near.get());
    }
    return place.type().isPresent()
        ? place.type().get().typeSeen(name, this::typeBeyond)
        : place.unit().typeNamed(name);
  }

  /** The type of that name as all code of the class sees it. */
  private Optional<Type> typeBeyond(String name) {
    Optional<Type> near = typeIn(place.type().get(), name);
    return near.isPresent() ? near : place.enclosing().get().typeNamed(name);
  }

  private Optional<Type> typeIn(SourceClass type, String name) {
    Optional<KnownClass> member = place.unit().universe().members().type(type, name);
    if (member.isPresent()) {
      return Optional.of(Universe.raw(member.get()));
    }
    for (Type.TypeVariable variable : type.typeParameters()) {
      if (variable.name().equals(name)) {
        return Optional.of(variable);
      }
    }
    return type.simpleName().equals(name) ? Optional.of(Universe.raw(type)) : Optional.empty();
  }
}
