package dev.overt.analyzer.types;

import java.util.Map;

/**
 * An annotation on a declaration.
 *
 * @param type binary name of the annotation
 * @param elements constants as text, of an array the first; others are left out
 */
public record AppliedAnnotation(String type, Map<String, String> elements) {
  public AppliedAnnotation {
    elements = Map.copyOf(elements);
  }
}
