package dev.overt.analyzer.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation on a declaration.
 *
 * @param type binary name of the annotation
 * @param texts constants as text, by element; what is no constant is left out
 * @param nested the annotations that an element holds
 */
public record AppliedAnnotation(
    String type, Map<String, List<String>> texts, Map<String, List<AppliedAnnotation>> nested) {
  public AppliedAnnotation {
    texts = Map.copyOf(texts);
    nested = Map.copyOf(nested);
  }

  /** One constant for each element: of an array the first. */
  public Map<String, String> elements() {
    Map<String, String> first = new LinkedHashMap<>();
    texts.forEach(
        (element, each) -> each.stream().findFirst().ifPresent(t -> first.put(element, t)));
    return first;
  }

  /** The constant of an element, if one is written; of an array the first. */
  public Optional<String> text(String element) {
    return all(element).stream().findFirst();
  }

  /** All constants of an element, in order. */
  public List<String> all(String element) {
    return texts.getOrDefault(element, List.of());
  }

  /** The annotations that an element holds, in order. */
  public List<AppliedAnnotation> annotations(String element) {
    return nested.getOrDefault(element, List.of());
  }
}
