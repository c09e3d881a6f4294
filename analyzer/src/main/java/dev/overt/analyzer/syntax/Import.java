package dev.overt.analyzer.syntax;

/**
 * An import.
 *
 * @param name without {@code .*}; of a static one with the member's name
 */
public record Import(String name, Form form) {
  /** The four forms of JLS 7.5, and modules (JLS 7.5.5). */
  public enum Form {
    TYPE,
    TYPES_ON_DEMAND,
    STATIC,
    STATIC_ON_DEMAND,
    MODULE
  }
}
