package dev.overt.analyzer.types;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.Libraries;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.syntax.SourceUnit;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The attributed program: every name, type and call of the sources that could be told. */
public final class Program {

  private final List<SourceUnit> units;
  private final Universe universe;
  private final Libraries libraries;
  private final Map<SourceUnit, Attribution> attributions = new IdentityHashMap<>();
  private final List<ClassSymbol> classes;
  private final List<Body> bodies;
  private final Map<MethodId, Body> bodiesById = new HashMap<>();
  private final Overriding overriding;

  private Program(
      List<SourceUnit> units, Universe universe, Libraries libraries, Attributing done) {
    this.units = List.copyOf(units);
    this.libraries = libraries;
    this.universe = universe;
    for (int i = 0; i < units.size(); i++) {
      attributions.put(units.get(i), done.attribution(i));
    }
    List<SourceClass> sources = done.classes();
    this.classes = List.copyOf(sources);
    this.bodies = sources.stream().flatMap(each -> Bodies.of(each).stream()).toList();
    this.bodies.forEach(body -> bodiesById.putIfAbsent(body.method().id(), body));
    this.overriding = new Overriding(universe, sources);
  }

  /**
   * Attributes the units against the class path and the JDK, in parallel.
   *
   * @param stubs asked, in this order, for what neither has
   */
  public static Program of(List<SourceUnit> units, ClassPath classPath, List<StubProvider> stubs) {
    Universe universe = new Universe(new ClassIndex(classPath, stubs));
    Attributing attributing = new Attributing(universe, units);
    attributing.run();
    return new Program(units, universe, classPath.libraries(), attributing);
  }

  /** The units, in their order. */
  public List<SourceUnit> units() {
    return units;
  }

  /** All code: class by class in the order of units and nodes, initializers first. */
  public List<Body> bodies() {
    return bodies;
  }

  /** The body of a source method, constructor or initializer. */
  public Optional<Body> body(MethodId method) {
    return Optional.ofNullable(bodiesById.get(method));
  }

  /**
   * What is known of the nodes of a unit.
   *
   * @param unit one of {@link #units()}
   */
  public Attribution attribution(SourceUnit unit) {
    Attribution found = attributions.get(unit);
    if (found == null) {
      throw new IllegalArgumentException(unit.file() + " is no unit of this program");
    }
    return found;
  }

  /** All classes declared in source, local and anonymous ones included, in order. */
  public List<ClassSymbol> sourceClasses() {
    return classes;
  }

  /** A class by its binary name: source first, then class path, then JDK, then stubs. */
  public Optional<ClassSymbol> find(String binaryName) {
    return universe.index().find(binaryName).map(ClassSymbol.class::cast);
  }

  /** Whether all libraries are known, so that what they lack is not there. */
  public boolean hasClassPath() {
    return libraries.isComplete();
  }

  /** What the module of a source file has, where modules differ. */
  public Optional<LibraryPart> part(SourceUnit unit) {
    return libraries.part(unit.file());
  }

  /** Whether source, class path or JDK has the class, so that it is there when the program runs. */
  public boolean isPresent(String binaryName) {
    return universe.index().isPresent(binaryName);
  }

  /** The same for the sources of a module; other modules may have other libraries. */
  public boolean isPresent(String binaryName, LibraryPart part) {
    return isPresent(binaryName)
        && universe
            .index()
            .library(binaryName)
            .filter(library -> libraries.files().contains(library))
            .filter(library -> !part.files().contains(library))
            .isEmpty();
  }

  /** Whether the class is the named one or inherits from it, at any distance. */
  public boolean isSubclass(ClassSymbol symbol, String binaryName) {
    if (symbol.name().equals(binaryName) || binaryName.equals("java.lang.Object")) {
      return true;
    }
    return universe.supertypes().names(symbol).contains(binaryName);
  }

  /** The type and all that it inherits from, with its type arguments carried upwards. */
  public List<Type.ClassType> supertypes(Type.ClassType type) {
    return universe.supertypes().all(type.symbol()).keySet().stream()
        .flatMap(each -> universe.supertypes().as(type, each).stream())
        .toList();
  }

  /** What a method returns on an object of a type, whose type arguments are carried upwards. */
  public Type returnType(MethodSymbol method, Type receiver) {
    Type declared = method.returnType();
    List<Type.TypeVariable> variables = method.owner().typeParameters();
    if (variables.isEmpty() || !(receiver instanceof Type.ClassType known)) {
      return declared;
    }
    return universe
        .supertypes()
        .as(known, method.owner())
        .filter(owner -> owner.arguments().size() == variables.size())
        .map(owner -> new Substitution(variables, owner.arguments()).of(declared))
        .orElse(declared);
  }

  /** All methods that this one overrides or implements (JLS 8.4.8), the nearest first. */
  public List<MethodSymbol> overridden(MethodSymbol method) {
    return overriding.overridden(method);
  }

  /**
   * Source methods that override or implement this one, at any distance, in the order of bodies.
   */
  public List<MethodSymbol> overriders(MethodSymbol method) {
    return overriding.overriders(method);
  }

  /** The method that a call on an object of exactly this class runs, if it can be told. */
  public Optional<MethodSymbol> implementation(MethodSymbol method, ClassSymbol exact) {
    return overriding.implementation(method, exact);
  }

  /** The single abstract method of a functional interface (JLS 9.8). */
  public Optional<MethodSymbol> functionOf(Type type) {
    return universe.functions().shape(type).map(Functions.Shape::method);
  }

  /**
   * Names of the classes that the sources make objects of, by their own or a subclass's
   * constructor.
   */
  public Set<String> created() {
    return units.stream()
        .flatMap(unit -> attribution(unit).calls())
        .filter(Resolved.Known.class::isInstance)
        .map(call -> ((Resolved.Known) call).method().id())
        .filter(MethodId::isConstructor)
        .map(MethodId::owner)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Class path entries and class files that could not be read. */
  public List<Gap> gaps() {
    return universe.index().gaps();
  }

  /** What could not be told. */
  public Unknowns unknowns() {
    int[] counts = new int[2];
    SortedMap<String, Integer> reasons = new TreeMap<>();
    for (SourceUnit unit : units) {
      attribution(unit)
          .calls()
          .forEach(
              call -> {
                counts[0]++;
                if (call instanceof Resolved.Unknown unknown) {
                  counts[1]++;
                  reasons.merge(unknown.reason(), 1, Integer::sum);
                }
              });
    }
    return new Unknowns(counts[0], counts[1], reasons);
  }
}
