package dev.overt.analyzer.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entries that speak of what is mapped to a database, and what is fetched, by annotations and what
 * their elements say.
 */
public sealed interface Persisted extends Entry.OfAnnotation {

  /** Classes with this annotation are mapped: {@code "annotation": "...", "managed": "ENTITY"}. */
  record Managed(String annotation, Persistence.Role role, String why) implements Persisted {}

  /**
   * Attributes with this annotation are mapped: {@code "annotation": "...", "maps": "COLLECTION",
   * "lazy": true}; an element of the annotation may say otherwise ({@code fetch = EAGER}, {@code
   * lazy = true}).
   *
   * @param isLazy whether they are loaded late, if nothing is said
   */
  record Mapped(String annotation, Persistence.Kind kind, boolean isLazy, String why)
      implements Persisted {}

  /**
   * The annotation, which a method bears or another annotation there holds, speaks of one attribute
   * of what the method returns: {@code "annotation": "...", "describes": "property"}; what it holds
   * itself says how that is mapped.
   *
   * @param element in which it names the attribute
   */
  record Describes(String annotation, String element, String why) implements Persisted {}

  /**
   * Attributes with this annotation are loaded with their owner, whatever else is said: {@code
   * "annotation": "...", "eager": true}.
   *
   * @param value what its value must be ({@code "value": "JOIN"}), if that matters
   */
  record Eager(String annotation, Optional<String> value, String why) implements Persisted {}

  /**
   * What the methods return that have this annotation, or whose class has it, and that a framework
   * enters: {@code "annotation": "...", "visits": "PROPERTIES"}.
   */
  record VisitsResults(String annotation, Persistence.Visit visit, String why)
      implements Persisted {}

  /**
   * Fields or getters with this annotation are not looked at, nor are objects of a class with it,
   * but for what another annotation shows: {@code "annotation": "...", "hides": "TEXT"}.
   *
   * @param said what it must say, if anything ({@code "said": "access=WRITE_ONLY"}), or must not
   *     ({@code "said": "value!=false"})
   * @param names which element names the attributes that are meant, of the class or of what the
   *     attribute holds ({@code "names": "value"}); if none, it is the one that has the annotation
   */
  record Hides(
      String annotation,
      Persistence.Visit visit,
      Optional<String> said,
      Optional<String> names,
      String why)
      implements Persisted {}

  /**
   * Fields or getters with this annotation are looked at, whoever may see them; of a class with it
   * all fields: {@code "annotation": "...", "shows": "PROPERTIES"}.
   *
   * @param said what it must say, if anything, as of {@link Hides}
   * @param names which element names the attributes that are meant, and so hides all others; if
   *     none, it is the one that has the annotation
   */
  record Shows(
      String annotation,
      Persistence.Visit visit,
      Optional<String> said,
      Optional<String> names,
      String why)
      implements Persisted {}

  /**
   * Parameters with this annotation are new objects: {@code "annotation": "...", "binds": true}.
   */
  record Binds(String annotation, String why) implements Persisted {}

  /**
   * The annotation says what a query fetches: {@code "annotation": "...", "fetches": "QUERY",
   * "element": "value"}.
   */
  record Fetches(String annotation, Persistence.Wording wording, String element, String why)
      implements Persisted {}

  /**
   * The annotation has to do with methods that copy properties: {@code "annotation": "...",
   * "copies": "BY_NAME"}.
   */
  record Copies(String annotation, Persistence.Copying copying, String why) implements Persisted {}

  /**
   * An element of the annotation says something, of whatever has the annotation: {@code
   * "annotation": "...", "says": "LAZY", "element": "fetch", "values": ["LAZY"]}.
   *
   * @param values the texts of which it must have one; any text counts if there are none
   */
  record Says(String annotation, Meaning meaning, String element, List<String> values, String why)
      implements Persisted {
    public Says {
      values = List.copyOf(values);
    }

    /**
     * The texts of the element that count.
     *
     * @param texts of an annotation, by their elements
     */
    public List<String> texts(Map<String, List<String>> texts) {
      return texts.getOrDefault(element, List.of()).stream()
          .filter(text -> values.isEmpty() || values.contains(text))
          .toList();
    }
  }
}
