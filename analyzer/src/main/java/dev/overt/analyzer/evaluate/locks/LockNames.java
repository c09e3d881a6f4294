package dev.overt.analyzer.evaluate.locks;

import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.Type;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/** Which lock an expression stands for. */
record LockNames(BodyState state) {

  /** The monitor that an expression names: an object, a class, or what a field holds. */
  Optional<Lock> monitor(Expression written) {
    if (written instanceof Expression.This || written instanceof Expression.None) {
      return Optional.of(Lock.ofObject(state.body().method().owner().name(), "this"));
    }
    if (written instanceof Expression.ClassLiteral literal) {
      return state.attribution().type(literal.node()) instanceof Type.ClassType type
              && type.arguments().size() == 1
              && type.arguments().get(0) instanceof Type.ClassType named
          ? Optional.of(Lock.ofClass(named.symbol().name(), "class"))
          : Optional.empty();
    }
    if (written instanceof Expression.Name || written instanceof Expression.FieldAccess) {
      Binding binding = state.attribution().binding(written);
      if (binding instanceof Binding.Field field) {
        return Optional.of(of(field.field()));
      }
      if (binding instanceof Binding.Local local) {
        return of(state.local(local.declaration()));
      }
    }
    return Optional.empty();
  }

  /** The lock that a field holds. */
  static Lock of(FieldSymbol field) {
    String owner = field.owner().name();
    return Modifier.isStatic(field.flags())
        ? Lock.ofClass(owner, field.name())
        : Lock.ofObject(owner, field.name());
  }

  /** The lock that a value is, if it is only one. */
  static Optional<Lock> of(Value value) {
    List<Lock> locks = value.held(Lock.class).toList();
    return locks.size() == 1 ? Optional.of(locks.get(0)) : Optional.empty();
  }

  /** Whether an expression names the object at hand, a field of it, or what that has. */
  boolean isOwn(Expression written) {
    if (written instanceof Expression.This || written instanceof Expression.None) {
      return true;
    }
    if (written instanceof Expression.Name) {
      return state.attribution().binding(written) instanceof Binding.Field;
    }
    if (written instanceof Expression.FieldAccess access) {
      return access.target() instanceof Expression.This;
    }
    return written instanceof Expression.Call call
        && !(call.receiver() instanceof Expression.None)
        && isOwn(call.receiver());
  }
}
