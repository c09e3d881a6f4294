package dev.overt.analyzer.types.source;

import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.Substitution;
import dev.overt.analyzer.types.relations.Supertypes;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.List;
import java.util.Optional;

/**
 * What a piece of code sees (JLS 6.3): locals, local types and type variables, the class it stands
 * in, the scope around that class, the file.
 */
public final class Scope {

  /** Where code stands; the same for all scopes of one body. */
  private record Place(
      UnitScope unit, ClassScope around, boolean isStatic, Optional<Scope> enclosing) {}

  private final Place place;
  private final Names<Integer> locals;
  private final Names<Type> types;
  private final Object epoch;

  private Scope(Place place, Names<Integer> locals, Names<Type> types, Object epoch) {
    this.place = place;
    this.locals = locals;
    this.types = types;
    this.epoch = epoch;
  }

  /** Outside of all classes of a file. */
  public static Scope of(UnitScope unit) {
    Place place = new Place(unit, ClassScope.NONE, true, Optional.empty());
    return new Scope(place, Names.none(), Names.none(), unit);
  }

  /** In the body of a class that stands in this scope. */
  Scope inside(ClassScope type) {
    Place inner = new Place(place.unit(), type, false, Optional.of(this));
    return new Scope(inner, Names.none(), Names.none(), epoch);
  }

  /** The same without an instance of the class. */
  public Scope statically() {
    Place inner = new Place(place.unit(), place.around(), true, place.enclosing());
    return new Scope(inner, locals, types, epoch);
  }

  /** With a local variable, by the number of its declaration. */
  public Scope withLocal(String name, int declaration) {
    return name.isEmpty() ? this : new Scope(place, locals.and(name, declaration), types, epoch);
  }

  /** With a local class or a type variable. */
  public Scope withType(String name, Type type) {
    return new Scope(place, locals, types.and(name, type), epoch);
  }

  /** In the body of a lambda whose parameters have the types that the epoch stands for. */
  public Scope withEpoch(Object newEpoch) {
    return new Scope(place, locals, types, newEpoch);
  }

  /** Equal in two scopes if all lambda parameters around have the same types. */
  public Object epoch() {
    return epoch;
  }

  public UnitScope unit() {
    return place.unit();
  }

  public Optional<KnownClass> type() {
    return place.around().type();
  }

  boolean isStatic() {
    return place.isStatic();
  }

  /** The scope around the class. */
  public Optional<Scope> enclosing() {
    return place.enclosing();
  }

  /** A local of this body, by the number of its declaration. */
  public Optional<Integer> local(String name) {
    return locals.find(name);
  }

  /** The type of that simple name (JLS 6.5.5.1). */
  public Optional<Type> typeNamed(String name) {
    Optional<Type> near = types.find(name);
    if (near.isPresent()) {
      return near;
    }
    return place.around().type().isPresent()
        ? place.around().typeSeen(name, this::typeBeyond)
        : place.unit().typeNamed(name);
  }

  /** The type of that name as all code of the class sees it. */
  private Optional<Type> typeBeyond(String name) {
    Optional<Type> near = typeIn(place.around().type().get(), name);
    return near.isPresent() ? near : place.enclosing().get().typeNamed(name);
  }

  private Optional<Type> typeIn(KnownClass type, String name) {
    Optional<KnownClass> member = place.unit().typeSystem().members().type(type, name);
    if (member.isPresent()) {
      return Optional.of(Erasure.raw(member.get()));
    }
    for (Type.TypeVariable variable : type.typeParameters()) {
      if (variable.name().equals(name)) {
        return Optional.of(variable);
      }
    }
    return place.around().simpleName().equals(name)
        ? Optional.of(Erasure.raw(type))
        : Optional.empty();
  }

  /**
   * What the type variables of the class around an inner class stand for, as code in this scope
   * sees them that inherits from it.
   */
  public Substitution around(ClassSymbol inner) {
    KnownClass symbol = (KnownClass) inner;
    if (symbol.isStatic() || symbol.outer().isEmpty()) {
      return Substitution.NONE;
    }
    KnownClass outer = symbol.outer().get();
    if (outer.typeParameters().isEmpty()) {
      return Substitution.NONE;
    }
    Supertypes supertypes = place.unit().typeSystem().supertypes();
    for (Optional<Scope> at = Optional.of(this); at.isPresent(); at = at.get().enclosing()) {
      Optional<KnownClass> user = at.get().type();
      if (user.isPresent() && supertypes.inherits(user.get(), outer)) {
        List<Type> seen = supertypes.as(Supertypes.self(user.get()), outer).get().arguments();
        return seen.isEmpty() ? Substitution.NONE : new Substitution(outer.typeParameters(), seen);
      }
    }
    return Substitution.NONE;
  }
}
