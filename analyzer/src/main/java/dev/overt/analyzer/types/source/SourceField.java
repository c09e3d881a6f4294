package dev.overt.analyzer.types.source;

import dev.overt.analyzer.code.SourcePoint;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.symbol.Lazy;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A field of source, an enum constant included. */
final class SourceField implements ConstantField {

  private static final int NOWHERE = -1;

  private final DeclaringClass owner;
  private final String name;
  private final int flags;
  private final Lazy<Type> type;
  private volatile String id;
  private Lazy<List<AppliedAnnotation>> annotations = new Lazy<>(List::of);
  private int node = NOWHERE;
  private Expression initializer = Expression.NONE;

  SourceField(DeclaringClass owner, String name, int flags, Supplier<Type> type) {
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

  /** Sets what it is declared with; called once, by its maker. */
  SourceField initializedWith(Expression initial) {
    initializer = initial;
    return this;
  }

  @Override
  public Expression initializer() {
    return initializer;
  }

  @Override
  public Scope scope() {
    return owner.bodyScope();
  }

  /** Sets the node that declares it; called once, by its maker. */
  SourceField standsAt(int declaring) {
    node = declaring;
    return this;
  }

  @Override
  public Optional<SourcePoint> declaredAt() {
    return node == NOWHERE ? Optional.empty() : Optional.of(owner.unit().unit().point(node));
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
