package dev.overt.analyzer.catalog;

import java.util.Map;
import java.util.Optional;

/**
 * An annotation where it counts.
 *
 * @param annotation its binary name
 * @param element what it must say, if anything, such as {@code blocking=true}
 */
public record Mark(String annotation, Level at, Optional<String> element) {

  /** Where an annotation must stand to speak of a method. */
  public enum Level {
    /** On the method, or on one that it overrides. */
    METHOD,
    /** On the class that declares the method, or on one of its supertypes. */
    CLASS,
    /** On the method, else on the class. */
    ANYWHERE
  }

  /** Whether an annotation that says this says what it must. */
  public boolean isMetBy(Map<String, String> elements) {
    return element
        .map(text -> text.split("=", 2))
        .filter(pair -> !pair[1].equals(elements.get(pair[0])))
        .isEmpty();
  }
}
