package dev.overt.analyzer.evaluate.stored.mapping;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.PersistedType;
import dev.overt.analyzer.persistence.EntityModel;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Shape;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a type says of the stored objects in a value of it. */
public final class EntityTypes {

  /** Type arguments deeper than this are not looked at. */
  private static final int DEEPEST = 4;

  private final Program program;
  private final EntityModel model;
  private final Catalog catalog;

  public EntityTypes(Program program, EntityModel model, Catalog catalog) {
    this.program = program;
    this.model = model;
    this.catalog = catalog;
  }

  /** The first mapped class that a type names, itself or in its arguments. */
  public Optional<ClassSymbol> managedIn(Type type) {
    return named(type, 0).flatMap(each -> model.managed(each).stream()).findFirst();
  }

  public boolean mentionsManaged(Type type) {
    return managedIn(type).isPresent();
  }

  boolean isManaged(ClassSymbol symbol) {
    return model.isManaged(new Type.ClassType(symbol, List.of()));
  }

  /** Whether a value of the type may hold anything stored. */
  boolean isFollowed(Type type) {
    return named(type, 0).anyMatch(model::isManaged)
        || isOpen(type)
        || components(type).anyMatch(this::mentionsManaged);
  }

  /** Whether what a value of the type is or holds depends on the caller. */
  public boolean isOpen(Type type) {
    return variables(type, 0);
  }

  private static boolean variables(Type type, int depth) {
    return type instanceof Type.TypeVariable
        || depth < DEEPEST
            && type instanceof Type.ClassType known
            && known.arguments().stream().anyMatch(each -> variables(each, depth + 1));
  }

  /** Whether a type names the class, one above it or one below it. */
  public boolean mentions(Type type, ClassSymbol symbol) {
    return named(type, 0)
        .flatMap(each -> model.managed(each).stream())
        .anyMatch(each -> isRelated(each, symbol));
  }

  /** Whether it is or holds an object of the class: also in a component of a record. */
  public boolean holds(Type type, ClassSymbol symbol) {
    return mentions(type, symbol) || components(type).anyMatch(each -> mentions(each, symbol));
  }

  /** The types of the components of records that a type names. */
  private Stream<Type> components(Type type) {
    return named(type, 0)
        .filter(each -> each instanceof Type.ClassType)
        .map(each -> ((Type.ClassType) each).symbol())
        .filter(each -> each.isOurs() && each.kind() == Member.Kind.RECORD)
        .flatMap(each -> each.fields().stream())
        .filter(field -> !Modifier.isStatic(field.flags()))
        .map(FieldSymbol::type);
  }

  /**
   * Whether there is room for objects of the class in a collection: there is, unless all that its
   * type names in the end are other classes.
   */
  public boolean mayHold(Type type, ClassSymbol symbol) {
    List<Type> inside = named(type, 0).skip(1).filter(EntityTypes::isPlain).toList();
    return inside.isEmpty()
        || isOpen(type)
        || inside.stream().anyMatch(each -> !isOther(each, symbol));
  }

  private static boolean isPlain(Type type) {
    return !(type instanceof Type.ClassType known) || known.arguments().isEmpty();
  }

  private boolean isOther(Type type, ClassSymbol symbol) {
    return type instanceof Type.ClassType known && !isRelated(known.symbol(), symbol);
  }

  /** Whether an object may be of both classes. */
  public boolean isRelated(ClassSymbol left, ClassSymbol right) {
    return program.isSubclass(left, right.name()) || program.isSubclass(right, left.name());
  }

  /** What only takes objects of the classes that its type names holds none of them. */
  private boolean isTaker(Type.ClassType type) {
    return !catalog.ofType(type.symbol().name(), PersistedType.Takes.class).isEmpty();
  }

  private Stream<Type> named(Type type, int depth) {
    if (depth > DEEPEST) {
      return Stream.of();
    }
    if (type instanceof Type.ClassType known) {
      if (isTaker(known)) {
        return Stream.of();
      }
      return Stream.concat(
          Stream.of(type), known.arguments().stream().flatMap(each -> named(each, depth + 1)));
    }
    if (type instanceof Type.ArrayType array) {
      return named(array.element(), depth + 1);
    }
    if (type instanceof Type.WildcardType wildcard) {
      return wildcard.isUpper() ? named(wildcard.bound(), depth + 1) : Stream.of();
    }
    return type instanceof Type.TypeVariable variable
        ? variable.bounds().stream().limit(1).flatMap(each -> named(each, depth + 1))
        : Stream.of();
  }

  /** Whether a value of the type is itself a collection or a map. */
  public boolean isCollection(Type type) {
    return is(type, Shape.ITERABLE) || is(type, Shape.MAP);
  }

  public boolean isStream(Type type) {
    return is(type, Shape.STREAM);
  }

  /** Whether elements come out of it later: a stream, or what one is made of. */
  public boolean isSource(Type type) {
    return isStream(type) || is(type, Shape.SPLITERATOR);
  }

  /** Whether there is one element after the other in it. */
  public boolean isMany(Type type) {
    return type instanceof Type.ArrayType
        || isCollection(type)
        || isStream(type)
        || is(type, Shape.ITERATOR);
  }

  /** Whether the elements of such a collection or stream are collections themselves. */
  public boolean isOfMany(Type type) {
    return type instanceof Type.ClassType known
        && known.arguments().stream().anyMatch(this::holdsMany);
  }

  /** Whether a value of the type is or holds a collection, a map or a stream. */
  public boolean holdsMany(Type type) {
    return named(type, 0).anyMatch(each -> isCollection(each) || isSource(each));
  }

  private boolean is(Type type, Shape shape) {
    return shape.isAbove(type, program);
  }
}
