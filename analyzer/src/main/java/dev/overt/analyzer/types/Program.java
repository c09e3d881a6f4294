package dev.overt.analyzer.types;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.project.LibraryPart;
import dev.overt.analyzer.syntax.SourceUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The attributed program: every name, type and call of the sources that could be told. It is made
 * by {@code types.program.ProgramAttributor}.
 */
public interface Program {

  /** The units, in their order. */
  List<SourceUnit> units();

  /** All code: class by class in the order of units and nodes, initializers first. */
  List<Body> bodies();

  /** The body of a source method, constructor or initializer. */
  Optional<Body> body(MethodId method);

  /** The code that the class of a method stands in, if that is a local or anonymous class. */
  Optional<CodeUnit> around(CodeUnit code);

  /**
   * What is known of the nodes of a unit.
   *
   * @param unit one of {@link #units()}
   */
  Attribution attribution(SourceUnit unit);

  /** What is known of the nodes of some code. */
  Attribution attribution(CodeUnit code);

  /** All classes declared in source, local and anonymous ones included, in order. */
  List<ClassSymbol> sourceClasses();

  /** A class by its binary name: source first, then class path, then JDK, then stubs. */
  Optional<ClassSymbol> find(String binaryName);

  /** A declared method by its id; whether it has code or not. */
  Optional<MethodSymbol> method(MethodId id);

  /** Whether all libraries are known, so that what they lack is not there. */
  boolean hasClassPath();

  /** What the module of a source file has, where modules differ. */
  Optional<LibraryPart> part(SourceUnit unit);

  /** Whether source, class path or JDK has the class, so that it is there when the program runs. */
  boolean isPresent(String binaryName);

  /** The same for the sources of a module; other modules may have other libraries. */
  boolean isPresent(String binaryName, LibraryPart part);

  /** Whether the class is the named one or inherits from it, at any distance. */
  boolean isSubclass(ClassSymbol symbol, String binaryName);

  /** The classes of source that inherit from a class, at any distance, in the order of bodies. */
  List<ClassSymbol> subclasses(ClassSymbol symbol);

  /** The type and all that it inherits from, with its type arguments carried upwards. */
  List<Type.ClassType> supertypes(Type.ClassType type);

  /** What a method returns on an object of a type, whose type arguments are carried upwards. */
  Type returnType(MethodSymbol method, Type receiver);

  /** All methods that this one overrides or implements (JLS 8.4.8), the nearest first. */
  List<MethodSymbol> overridden(MethodSymbol method);

  /**
   * Source methods that override or implement this one, at any distance, in the order of bodies.
   */
  List<MethodSymbol> overriders(MethodSymbol method);

  /** The method that a call on an object of exactly this class runs, if it can be told. */
  Optional<MethodSymbol> implementation(MethodSymbol method, ClassSymbol exact);

  /** The single abstract method of a functional interface (JLS 9.8). */
  Optional<MethodSymbol> functionOf(Type type);

  /**
   * Names of the classes that the sources make objects of, by their own or a subclass's
   * constructor.
   */
  Set<String> created();

  /** Class path entries and class files that could not be read. */
  List<Gap> gaps();

  /** What could not be told. */
  Unknowns unknowns();
}
