package dev.overt.analyzer.persistence;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.code.SourcePoint;
import java.util.Optional;
import java.util.Set;

/**
 * A persistent attribute of a mapped class.
 *
 * @param owner binary name of the class that declares it
 * @param isLazy whether it is loaded later than its owner
 */
public record Attribute(
    String owner, String name, Persistence.Kind kind, boolean isLazy, Declared declared) {

  /**
   * How the source says so.
   *
   * @param mapping the annotation or file that maps it, and why it is lazy or eager, in words
   * @param inverseOf the attribute of the other side that holds the key; empty if it has no name
   * @param manners what else is said of it
   * @param group the name of those that are loaded with it
   * @param at where its field is declared, if that is source
   */
  public record Declared(
      String mapping,
      Optional<String> inverseOf,
      Set<Manner> manners,
      String group,
      Optional<SourcePoint> at) {
    public Declared {
      manners = Set.copyOf(manners);
    }

    /** Whether removed elements are deleted, so that they must be known. */
    public boolean isOrphanRemoving() {
      return manners.contains(Manner.ORPHANS_REMOVED);
    }

    /** Whether the place of an element is stored. */
    public boolean isOrdered() {
      return manners.contains(Manner.ORDERED);
    }

    /** Whether a single question is answered by a query of its own. */
    public boolean isExtraLazy() {
      return manners.contains(Manner.EXTRA_LAZY);
    }

    /** Whether the other side holds the key. */
    public boolean isInverse() {
      return inverseOf.isPresent();
    }
  }

  /** What may be said of an attribute. */
  public enum Manner {
    ORPHANS_REMOVED,
    ORDERED,
    EXTRA_LAZY,
    /** Its value is made by the insert. */
    MADE_BY_INSERT,
    /** Its value is asked for one by one. */
    MADE_ONE_BY_ONE,
    /** It is removed with its owner. */
    REMOVED_WITH_OWNER
  }

  /** Whether it stands for one other entity. */
  public boolean isToOne() {
    return kind == Persistence.Kind.TO_ONE || kind == Persistence.Kind.INVERSE_ONE;
  }

  /** Whether it is a collection, map or array of elements. */
  public boolean isCollection() {
    return kind == Persistence.Kind.COLLECTION;
  }

  /** The same, but loaded with its owner. */
  Attribute eager() {
    return new Attribute(owner, name, kind, false, declared);
  }
}
