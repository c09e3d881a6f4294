package dev.overt.analyzer.types;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.syntax.SourceUnit;
import java.util.List;
import java.util.Optional;

/** The attributed program: every name, type and call of the sources that could be told. */
public final class Program {

  /** Attributes the units against the class path and the running JDK, in parallel. */
  public static Program of(List<SourceUnit> units, ClassPath classPath) {
    throw new UnsupportedOperationException();
  }

  /** The units, in their order. */
  public List<SourceUnit> units() {
    throw new UnsupportedOperationException();
  }

  /** All code, in the order of units and nodes. */
  public List<Body> bodies() {
    throw new UnsupportedOperationException();
  }

  /** The body of a source method, constructor or initializer. */
  public Optional<Body> body(MethodId method) {
    throw new UnsupportedOperationException();
  }

  /** What is known of the nodes of a unit. */
  public Attribution attribution(SourceUnit unit) {
    throw new UnsupportedOperationException();
  }

  /** All classes declared in source, local and anonymous ones included, in order. */
  public List<ClassSymbol> sourceClasses() {
    throw new UnsupportedOperationException();
  }

  /** A class by its binary name: source first, then class path, then JDK. */
  public Optional<ClassSymbol> find(String binaryName) {
    throw new UnsupportedOperationException();
  }

  /** Whether the class is the named one or inherits from it, at any distance. */
  public boolean isSubclass(ClassSymbol symbol, String binaryName) {
    throw new UnsupportedOperationException();
  }

  /** All methods that this one overrides or implements (JLS 8.4.8), the nearest first. */
  public List<MethodSymbol> overridden(MethodSymbol method) {
    throw new UnsupportedOperationException();
  }

  /** Source methods that override or implement this one, at any distance, in the order of bodies. */
  public List<MethodSymbol> overriders(MethodSymbol method) {
    throw new UnsupportedOperationException();
  }

  /** The method that a call on an object of exactly this class runs, if it can be told. */
  public Optional<MethodSymbol> implementation(MethodSymbol method, ClassSymbol exact) {
    throw new UnsupportedOperationException();
  }

  /** The single abstract method of a functional interface (JLS 9.8). */
  public Optional<MethodSymbol> functionOf(Type type) {
    throw new UnsupportedOperationException();
  }

  /** Class path entries and class files that could not be read. */
  public List<Gap> gaps() {
    throw new UnsupportedOperationException();
  }

  /** What could not be told. */
  public Unknowns unknowns() {
    throw new UnsupportedOperationException();
  }
}
