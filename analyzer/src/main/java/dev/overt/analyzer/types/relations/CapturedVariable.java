package dev.overt.analyzer.types.relations;

import dev.overt.analyzer.types.Type;
import java.util.List;

/** What a wildcard stands for on one occasion (JLS 5.1.10). */
final class CapturedVariable implements Type.TypeVariable {

  private final Type.WildcardType wildcard;
  private List<Type> bounds;

  CapturedVariable(Type.WildcardType wildcard) {
    this.wildcard = wildcard;
    // Until the others it is captured with are there, whose bounds may speak of it.
    this.bounds = List.of(wildcard.isUpper() ? wildcard.bound() : Type.UNKNOWN);
  }

  /** Sets the upper bounds, which may speak of the variable itself; called once, by its maker. */
  void boundBy(List<Type> upper) {
    this.bounds = List.copyOf(upper);
  }

  Type.WildcardType wildcard() {
    return wildcard;
  }

  boolean hasLower() {
    return !wildcard.isUpper();
  }

  Type lower() {
    return wildcard.bound();
  }

  @Override
  public String name() {
    return "capture of " + wildcard;
  }

  @Override
  public List<Type> bounds() {
    return bounds;
  }

  @Override
  public String toString() {
    return name();
  }
}
