package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.types.Type;
import java.util.Optional;

/**
 * A persistent attribute of a mapped class.
 *
 * @param owner binary name of the class that declares it
 * @param type as declared there
 * @param isLazy whether it is loaded later than its owner
 */
public record Attribute(
    String owner, String name, Type type, Entry.Kind kind, boolean isLazy, Declared declared) {

  /**
   * How the source says so.
   *
   * @param mapping the annotation or file that maps it, and why it is lazy or eager, in words
   * @param isInverse whether the other side holds the key
   * @param isOrphanRemoving whether removed elements are deleted, so that they must be known
   * @param isOrdered whether the place of an element is stored
   * @param table where its rows are, if the source says
   */
  public record Declared(
      String mapping,
      boolean isInverse,
      boolean isOrphanRemoving,
      boolean isOrdered,
      Optional<String> table) {}

  /** Whether it stands for one other entity. */
  public boolean isToOne() {
    return kind == Entry.Kind.TO_ONE || kind == Entry.Kind.INVERSE_ONE;
  }

  /** Whether it is a collection, map or array of elements. */
  public boolean isCollection() {
    return kind == Entry.Kind.COLLECTION;
  }

  /** The same, but loaded with its owner. */
  Attribute eager() {
    return new Attribute(owner, name, type, kind, false, declared);
  }
}
