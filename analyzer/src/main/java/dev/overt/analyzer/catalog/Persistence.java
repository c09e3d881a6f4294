package dev.overt.analyzer.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    ORDER,
    /** Not the attribute but with which others it is loaded: those of the same name. */
    GROUP,
    /** Not the attribute but that the key of the other side is that of its owner. */
    SHARED_KEY
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
    EMPTY_AFTER_CLOSE,
    /** A getter loads when it is called; who reads the field sees what is there. */
    GETTERS_LOAD,
    /** Nothing loads while an object is turned into text. */
    TEXT_IS_FREE,
    /** A reference whose class does not say how it becomes text does so without its row. */
    UNWRITTEN_TEXT_IS_FREE,
    /** How many elements a collection has is known without loading it. */
    SIZE_IS_KNOWN,
    /** What is asked of one object comes along for all that were read with it. */
    BATCHES,
    /** What an attribute is follows from its type alone, whether or not it is annotated. */
    KINDS_BY_TYPE,
    /** A query that fetches what hangs on its results fills objects that are at hand, too. */
    FILLS_WHAT_IS_AT_HAND,
    /** A reference by its identifier is read when it is asked for. */
    READS_REFERENCES,
    /** An attribute that is set to another value is loaded before. */
    OLD_VALUES_LOAD,
    /** What hangs on an object stays loaded when the object is read again. */
    KEEPS_WHEN_REFRESHED,
    /** A collection that is not loaded has a text of its own. */
    COLLECTION_TEXT_IS_FREE,
    /** A new object is inserted when it is made persistent, if its key is made by that. */
    INSERTS_FOR_KEYS,
    /** The next key is asked for when an object is made persistent. */
    ASKS_FOR_KEYS,
    /** What is removed with an object is read when that is removed. */
    READS_WHAT_IT_REMOVES,
    /** A field of an object loads whoever reads it, not only for the object's own code. */
    FIELDS_ARE_ACCESSORS
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
   * @param late kinds that are loaded later than their owner, if nothing is written
   */
  public record Loading(
      Set<Kind> onRead, Set<Kind> withOwner, Set<Kind> late, Set<Trait> traits, Triggers triggers) {
    public Loading {
      onRead = Set.copyOf(onRead);
      withOwner = Set.copyOf(withOwner);
      late = Set.copyOf(late);
      traits = Set.copyOf(traits);
    }

    /** What both do. */
    public Loading and(Loading other) {
      return new Loading(
          union(onRead, other.onRead),
          union(withOwner, other.withOwner),
          union(late, other.late),
          union(traits, other.traits),
          triggers.and(other.triggers));
    }

    /** The same, with other triggers. */
    public Loading with(Set<String> methods) {
      Triggers others = new Triggers(methods, triggers.settings());
      return new Loading(onRead, withOwner, late, traits, others);
    }

    /** Whether it does this. */
    public boolean has(Trait trait) {
      return traits.contains(trait);
    }
  }

  /**
   * Methods that load all that their object has not loaded yet.
   *
   * @param methods by their names; {@code *} stands for all
   * @param settings in which others may be listed, by their names
   */
  public record Triggers(Set<String> methods, List<String> settings) {
    /** There are none. */
    public static final Triggers NONE = new Triggers(Set.of(), List.of());

    public Triggers {
      methods = Set.copyOf(methods);
      settings = List.copyOf(settings);
    }

    /** Whether a method is one. */
    public boolean has(String method) {
      return methods.contains(method) || methods.contains("*");
    }

    private Triggers and(Triggers other) {
      return new Triggers(
          union(methods, other.methods),
          Stream.concat(settings.stream(), other.settings.stream()).distinct().toList());
    }
  }

  private static <T> Set<T> union(Set<T> one, Set<T> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
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
    /** How many elements a collection has, without loading them. */
    SIZE,
    /** One element of a collection, without loading the others. */
    ELEMENT,
    /** Whether a map has a key, without making its value. */
    KEY,
    /** Nothing, of a list to which it adds. */
    ADDITION,
    /** The element of a collection that it takes out. */
    REMOVAL,
    /** Nothing, of a collection that it empties. */
    CLEARING,
    /** Its text, by {@code toString()}. */
    TEXT,
    /** Its hash, by {@code hashCode()} and {@code equals()}. */
    HASH,
    /** Whether it equals another, by {@code equals()}. */
    EQUALITY,
    /** Whether it stands before another, by {@code compareTo()}. */
    ORDER,
    /** All it has, by its getters and what is public. */
    PROPERTIES,
    /** All it has, by its fields. */
    FIELDS,
    /** What the result of the call has as well, by the same names. */
    COPIED;

    /** The name of the method that elements are asked by, if it is one that every object has. */
    public Optional<String> asked() {
      return switch (this) {
        case HASH -> Optional.of("hashCode");
        case EQUALITY -> Optional.of("equals");
        case ORDER -> Optional.of("compareTo");
        default -> Optional.empty();
      };
    }

    /** Whether the object is only handed on. */
    public boolean isNothing() {
      return this == NOTHING;
    }

    /** Whether one element is asked for, which may need no look at the others. */
    public boolean isOfOne() {
      return this == ELEMENT || this == KEY;
    }

    /** Whether only a collection is looked at so, and not what just looks like one. */
    public boolean isOfCollection() {
      return switch (this) {
        case SIZE, ELEMENT, KEY, ADDITION, REMOVAL, CLEARING -> true;
        default -> false;
      };
    }

    /** Whether an object is taken apart, and all that hangs on it. */
    public boolean isDeep() {
      return this == PROPERTIES || this == FIELDS;
    }
  }

  /**
   * What an annotation has to do with a method that makes an object of the properties of others.
   */
  public enum Copying {
    /** Methods without a body of a class with it take properties of the same names. */
    BY_NAME,
    /** It names a property and what that is made of. */
    PAIR,
    /** A parameter with it is the object that is filled. */
    INTO,
    /** A method with it takes properties in a way that we don't know. */
    OTHERWISE,
    /** Objects of a class with it are made by a builder, which is given the fields. */
    BUILT
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
