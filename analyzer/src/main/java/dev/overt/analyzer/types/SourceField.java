package dev.overt.analyzer.types;

import java.util.List;
import java.util.function.Supplier;

/** A field of source, an enum constant included. */
final class SourceField implements FieldSymbol {

  private final SourceClass owner;
  private final String name;
  private final int flags;
  private final Lazy<Type> type;
  private volatile String id;
  private Lazy<List<AppliedAnnotation>> annotations = new Lazy<>(List::of);

  SourceField(SourceClass owner, String name, int flags, Supplier<Type> type) {
    this.owner = owner;
    this.name = name;
    this.flags = flags;
    this.type = new Lazy<>(type);
  }

  /** Sets the annotations; called once, by its maker. */
  SourceField annotatedWith(Supplier<List<AppliedAnnotation>> applied) {
    annotations = new Lazy<>(applied);
    return this;
  }

  @Override
  public ClassSymbol owner() {
    return owner;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String id() {
    String known = id;
    if (known == null) {
      known = owner.name() + "#" + name;
      id = known;
    }
    return known;
  }

  @Override
  public int flags() {
    return flags;
  }

  @Override
  public Type type() {
    return type.get();
  }

  @Override
  public List<AppliedAnnotation> annotations() {
    return annotations.get();
  }

  @Override
  public String toString() {
    return owner.name() + "." + name;
  }
}
