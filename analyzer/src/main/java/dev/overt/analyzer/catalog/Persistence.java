package dev.overt.analyzer.catalog;

import java.util.Set;

/** The words in which entries speak of what is stored in a database. */
public final class Persistence {

  private Persistence() {}

  /** What a class is to an object-relational mapper. */
  public enum Role {
    ENTITY,
    SUPERCLASS,
    EMBEDDABLE
  }

  /** What an attribute of a mapped class holds. */
  public enum Kind {
    ID,
    BASIC,
    TO_ONE,
    /** A to-one association whose key is in the other's table. */
    INVERSE_ONE,
    COLLECTION,
    EMBEDDED,
    TRANSIENT,
    /** Not the attribute but its order: the place of each element is stored. */
    ORDER
  }

  /** What else a way of loading does. */
  public enum Trait {
    /** A reference is an object of its own, of which any use loads. */
    PROXIES,
    /** To make a stream of a collection is to load it. */
    STREAM_LOADS,
    /** An element is added to an unordered list of the inverse side without loading it. */
    ADDS_UNSEEN,
    /** An element is added to any unordered list without loading it. */
    ADDS_UNSEEN_TO_ALL,
    /** Lists are compared by identity. */
    LISTS_ARE_COMPARED_BY_IDENTITY,
    /** A reference loads when its own code reads a field other than its identifier. */
    FIELDS_LOAD,
    /** The identifier of a reference is not at hand. */
    ID_LOADS,
    /** What was not fetched can't be used: there is no load that waits. */
    THROWS,
    /** What a session has read still loads when that is over. */
    LOADS_AFTER_CLOSE,
    /** What was not loaded by then looks as if there were none. */
    EMPTY_AFTER_CLOSE
  }

  /** What something has to do with the sessions that lazy objects load from. */
  public enum Session {
    /** It runs in one, which ends with it unless there was one around it. */
    AROUND,
    /** It runs in none of its own, whatever is said of its class. */
    NONE,
    /** Each of its calls has one of its own, unless there is one around it. */
    OWN,
    /** It is one. */
    ITSELF,
    /** What one has read still loads when it is over. */
    LATER
  }

  /**
   * When attributes are loaded.
   *
   * @param onRead kinds that are loaded when the attribute is read; others when its value is used
   * @param withOwner kinds that are loaded with their owner, lazy or not
   */
  public record Loading(Set<Kind> onRead, Set<Kind> withOwner, Set<Trait> traits) {
    public Loading {
      onRead = Set.copyOf(onRead);
      withOwner = Set.copyOf(withOwner);
      traits = Set.copyOf(traits);
    }

    /** Whether it does this. */
    public boolean has(Trait trait) {
      return traits.contains(trait);
    }
  }

  /** What a call looks at in a value. */
  public enum Visit {
    /** Nothing: it is only handed on. */
    NOTHING,
    /** The elements of a collection. */
    ELEMENTS,
    /** The row of a reference. */
    REFERENCE,
    /** The elements of a collection, or the row of a reference. */
    ITSELF,
    /** Its text, by {@code toString()}. */
    TEXT,
    /** Its hash, by {@code hashCode()} and {@code equals()}. */
    HASH,
    /** Whether it equals another, by {@code equals()}. */
    EQUALITY,
    /** Whether it stands before another, by {@code compareTo()}. */
    ORDER,
    /** All it has, by its getters. */
    PROPERTIES
  }

  /** In which words an annotation says what is fetched. */
  public enum Wording {
    /** A query. */
    QUERY,
    /** Paths of attributes. */
    PATHS,
    /** The name of an entity graph. */
    GRAPH,
    /** A query and its name. */
    NAMED_QUERY,
    /** A graph and its name, with nodes that name attributes. */
    NAMED_GRAPH
  }
}
