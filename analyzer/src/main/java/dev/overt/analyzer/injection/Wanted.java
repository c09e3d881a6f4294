package dev.overt.analyzer.injection;

import dev.overt.analyzer.types.Type;

/**
 * What a field or a parameter asks a container for.
 *
 * @param name that of the field or parameter
 * @param by what asks, which is not given to itself
 */
public record Wanted(Type type, Tags tags, String name, Bean.Origin by) {

  /** The same of another type. */
  Wanted as(Type other) {
    return new Wanted(other, tags, name, by);
  }
}
