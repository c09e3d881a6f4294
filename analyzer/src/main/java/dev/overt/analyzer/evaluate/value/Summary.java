package dev.overt.analyzer.evaluate.value;

import dev.overt.analyzer.evaluate.stored.Persisting;
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
public record Summary(
    Value returned,
    Set<Use> uses,
    Set<Store> stores,
    MethodExit.Endings endings,
    Persisting persisting) {

  /** Of a method without code, or not looked at yet. */
  public static final Summary EMPTY =
      new Summary(Value.NOTHING, Set.of(), Set.of(), MethodExit.Endings.NONE, Persisting.NOTHING);

  /** Of a method that is to be looked at: it may return anything. */
  public static final Summary OPEN =
      new Summary(Value.UNKNOWN, Set.of(), Set.of(), MethodExit.Endings.NONE, Persisting.NOTHING);

  /**
   * What a method does to what is stored in a database, and to sessions.
   *
   * @param closed sessions and objects of callers, or in fields, whose session it has ended
   * @param isBeginning whether a session is around what follows the call
   */
  public record Persisting(
      Set<Load> loads, Set<Loaded> loaded, Set<EndedSession> closed, boolean isBeginning) {

    /** Nothing of that kind. */
    static final Persisting NOTHING = new Persisting(Set.of(), Set.of(), Set.of(), false);
  }

  public Set<Load> loads() {
    return persisting.loads();
  }

  public Set<Loaded> loaded() {
    return persisting.loaded();
  }

  public Set<EndedSession> closed() {
    return persisting.closed();
  }

  public boolean isBeginning() {
    return persisting.isBeginning();
  }

  /** A parameter is run or subscribed to. */
  public record Use(int formal, Place.Formal.Role role, ThreadSource under) {}

  /** A parameter is kept in a field. */
  public record Store(int formal, String field) {}

  /**
   * Something that hangs on a parameter is loaded.
   *
   * @param attributes the path from the parameter; none: the parameter itself is used
   * @param via the attribute that is loaded; absent of the parameter itself
   * @param sites the calls that lead there, and where it is loaded
   * @param isRepeated whether it is one of many that are loaded there, one by one
   * @param session that of the parameter, if the method has seen its end
   */
  public record Load(
      int formal,
      List<String> attributes,
      Optional<Attribute> via,
      List<Site> sites,
      boolean isRepeated,
      ReadSession session) {
    public Load {
      attributes = List.copyOf(attributes);
      sites = List.copyOf(sites);
    }

    /**
     * The same where all elements that are passed lead back to one owner, of which it is loaded
     * once; what hangs on a collection of that owner may still be many.
     */
    public Load ofOne() {
      boolean isMany = isRepeated && attributes.size() > 2;
      return new Load(formal, attributes, via, sites, isMany, session);
    }

    /** Whether it tells the same of the parameter. */
    public boolean isLike(Load other) {
      return formal == other.formal
          && attributes.equals(other.attributes)
          && sites.get(sites.size() - 1).equals(other.sites.get(other.sites.size() - 1));
    }
  }

  /** What hangs on a parameter there is in memory. */
  public record Loaded(int formal, List<String> attributes) {
    public Loaded {
      attributes = List.copyOf(attributes);
    }
  }
}
