package dev.overt.analyzer.evaluate.stored.value;

import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.evaluate.value.Content;
import dev.overt.analyzer.persistence.Attribute;
import java.util.Optional;
import java.util.Set;

/** Something from a database that a value is or holds. */
public sealed interface Stored extends Content {

  @Override
  default Class<Stored> form() {
    return Stored.class;
  }

  /** What is there of an entity. */
  enum State {
    /** Its own columns. */
    LOADED,
    /** Perhaps no more than its identifier. */
    REFERENCE
  }

  /**
   * An object of a mapped class.
   *
   * @param className binary name of its class, as far as is known
   * @param via the attribute that holds it, if it was read from one
   */
  record Entity(
      StoredPath path, Provenance birth, String className, State state, Optional<Attribute> via)
      implements Stored {

    @Override
    public Set<String> classNames() {
      return Set.of(className);
    }

    /** The same, of which something else is known. */
    public Entity with(Provenance other) {
      return new Entity(path, other, className, state, via);
    }
  }

  /**
   * The collection that an attribute holds, or a view of it.
   *
   * @param attribute absent of a collection that a caller passed
   */
  record Handle(StoredPath path, Provenance birth, Optional<Attribute> attribute)
      implements Stored {

    /** The same, of which something else is known. */
    public Handle with(Provenance other) {
      return new Handle(path, other, attribute);
    }
  }

  /**
   * A session, or what is made of one.
   *
   * @param isShared whether each call of it gets another one, unless there is one around the call
   */
  record OfSession(PathRoot base, boolean isShared) implements Stored {}

  /** A constant text that is a query or names one. */
  record Text(String text) implements Stored {

    @Override
    public boolean isClosed() {
      return true;
    }
  }

  /** A text that a caller passed, which may be a query or name one. */
  record Phrase(PathRoot base) implements Stored {}

  /** A query of which nothing is loaded later. */
  record Complete() implements Stored {}

  /** All that is in what a caller passed, or in what a function that it passed returns. */
  record Whole(PathRoot base) implements Stored {}

  /** What a stream will look at in its elements when it runs. */
  record Pending(Persistence.Visit visit) implements Stored {}
}
