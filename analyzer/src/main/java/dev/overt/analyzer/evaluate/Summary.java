package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.persistence.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller must know of a method.
 *
 * @param returned what it returns; formals in it are its own
 * @param uses what it does with its parameters, and on whose thread
 * @param stores the fields that it writes parameters to
 * @param endings what is known where it has ended
 * @param loads what it loads of its parameters, unless that is in memory
 * @param loaded what of its parameters is in memory when it returns
 */
record Summary(
    Value returned,
    Set<Use> uses,
    Set<Store> stores,
    Ending.Endings endings,
    Persisting persisting) {

  /** Of a method without code, or not looked at yet. */
  static final Summary EMPTY =
      new Summary(Value.NOTHING, Set.of(), Set.of(), Ending.Endings.NONE, Persisting.NOTHING);

  /** Of a method that is to be looked at: it may return anything. */
  static final Summary OPEN =
      new Summary(Value.UNKNOWN, Set.of(), Set.of(), Ending.Endings.NONE, Persisting.NOTHING);

  /**
   * What a method does to what is stored in a database, and to sessions.
   *
   * @param closed sessions and objects of callers, or in fields, whose session it has ended
   * @param isBeginning whether a session is around what follows the call
   */
  record Persisting(Set<Load> loads, Set<Loaded> loaded, Set<Closed> closed, boolean isBeginning) {

    /** Nothing of that kind. */
    static final Persisting NOTHING = new Persisting(Set.of(), Set.of(), Set.of(), false);
  }

  Set<Load> loads() {
    return persisting.loads();
  }

  Set<Loaded> loaded() {
    return persisting.loaded();
  }

  Set<Closed> closed() {
    return persisting.closed();
  }

  boolean isBeginning() {
    return persisting.isBeginning();
  }

  /** A parameter is run or subscribed to. */
  record Use(int formal, Place.Formal.Role role, Source under) {}

  /** A parameter is kept in a field. */
  record Store(int formal, String field) {}

  /**
   * Something that hangs on a parameter is loaded.
   *
   * @param attributes the path from the parameter; none: the parameter itself is used
   * @param via the attribute that is loaded; absent of the parameter itself
   * @param sites the calls that lead there, and where it is loaded
   * @param isRepeated whether it is one of many that are loaded there, one by one
   * @param session that of the parameter, if the method has seen its end
   */
  record Load(
      int formal,
      List<String> attributes,
      Optional<Attribute> via,
      List<Site> sites,
      boolean isRepeated,
      Session session) {
    Load {
      attributes = List.copyOf(attributes);
      sites = List.copyOf(sites);
    }

    /**
     * The same where all elements that are passed lead back to one owner, of which it is loaded
     * once; what hangs on a collection of that owner may still be many.
     */
    Load ofOne() {
      boolean isMany = isRepeated && attributes.size() > 2;
      return new Load(formal, attributes, via, sites, isMany, session);
    }

    /** Whether it tells the same of the parameter. */
    boolean isLike(Load other) {
      return formal == other.formal
          && attributes.equals(other.attributes)
          && sites.get(sites.size() - 1).equals(other.sites.get(other.sites.size() - 1));
    }
  }

  /** What hangs on a parameter there is in memory. */
  record Loaded(int formal, List<String> attributes) {
    Loaded {
      attributes = List.copyOf(attributes);
    }
  }
}
