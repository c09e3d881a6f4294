package dev.overt.analyzer.types;

import dev.overt.analyzer.syntax.Expression;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What is learned of the nodes of one file; keyed by their numbers. */
public final class Attribution {

  private final Type[] types;
  private final Object[] meanings;

  /**
   * Takes what was learned, by node number.
   *
   * @param types of expressions, variables and parameters; null where nothing is known
   * @param meanings a {@link Resolved} of a call, creation or method reference, a {@link Binding}
   *     of a name, the {@link MethodSymbol} that a lambda implements, the {@link ClassSymbol} of a
   *     declaration
   */
  public Attribution(Type[] types, Object[] meanings) {
    this.types = types;
    this.meanings = meanings;
  }

  /** The type of an expression, variable or parameter. */
  public Type type(int node) {
    return node < 0 || types[node] == null ? Type.UNKNOWN : types[node];
  }

  /** The method of a {@code Call}, {@code New} or {@code MethodReference}. */
  public Resolved method(Expression call) {
    return meanings[call.node()] instanceof Resolved resolved
        ? resolved
        : new Resolved.Unknown("", "not looked at");
  }

  /** What a node means as a call, creation or method reference; absent if it is none. */
  public Optional<Resolved> methodAt(int node) {
    return meanings[node] instanceof Resolved resolved ? Optional.of(resolved) : Optional.empty();
  }

  /** All calls, creations and method references of the file that were looked at. */
  public Stream<Resolved> calls() {
    return Arrays.stream(meanings).filter(Resolved.class::isInstance).map(Resolved.class::cast);
  }

  /** What a {@code Name} or {@code FieldAccess} stands for. */
  public Binding binding(Expression name) {
    return meanings[name.node()] instanceof Binding binding ? binding : new Binding.Unknown("");
  }

  /**
   * The key of the local or field that an expression names: the number of the local's declaration,
   * or the id of the field.
   */
  public Optional<Object> variable(Expression expression) {
    if (!(expression instanceof Expression.Name)
        && !(expression instanceof Expression.FieldAccess)) {
      return Optional.empty();
    }
    Binding binding = binding(expression);
    if (binding instanceof Binding.Local local) {
      return Optional.of(local.declaration());
    }
    return binding instanceof Binding.Field field
        ? Optional.of(field.field().id())
        : Optional.empty();
  }

  /** The interface method that a lambda implements. */
  public Optional<MethodSymbol> function(Expression.Lambda lambda) {
    return meanings[lambda.node()] instanceof MethodSymbol method
        ? Optional.of(method)
        : Optional.empty();
  }

  /** The class that a type declaration in this file declares. */
  public Optional<ClassSymbol> declared(int node) {
    return meanings[node] instanceof ClassSymbol symbol ? Optional.of(symbol) : Optional.empty();
  }
}
