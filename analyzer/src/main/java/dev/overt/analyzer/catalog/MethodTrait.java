package dev.overt.analyzer.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What is to be seen of a method without reading its body.
 *
 * @param mark an annotation that it must have
 * @param returns binary names of which one must be that of its return type; none asks nothing
 * @param isOverriding whether it must override or implement another
 */
public record MethodTrait(Optional<Mark> mark, List<String> returns, boolean isOverriding) {
  public MethodTrait {
    returns = List.copyOf(returns);
  }
}
