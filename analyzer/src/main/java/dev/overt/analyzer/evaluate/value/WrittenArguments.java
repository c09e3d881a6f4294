package dev.overt.analyzer.evaluate.value;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;

/** The arguments of a call as they are written. */
public record WrittenArguments(List<Expression> arguments, Attribution attribution) {
  public WrittenArguments {
    arguments = List.copyOf(arguments);
  }

  /** Those of a call that is not written, or whose arguments are not. */
  public static final WrittenArguments NONE =
      new WrittenArguments(List.of(), new Attribution(new Type[0], new Object[0]));

  /** Whether an argument is the constant that is asked for, if one is. */
  public boolean isGiven(Optional<Entry.Given> given) {
    return given
        .filter(asked -> !constant(asked.argument()).equals(Optional.of(asked.constant())))
        .isEmpty();
  }

  /** A literal, or the simple name of what is named. */
  private Optional<String> constant(int index) {
    Expression written = at(index);
    if (written instanceof Expression.Literal literal) {
      return Optional.of(literal.text());
    }
    if (written instanceof Expression.Name name) {
      return Optional.of(name.identifier());
    }
    return written instanceof Expression.FieldAccess access
        ? Optional.of(access.name())
        : Optional.empty();
  }

  /**
   * The class that is spelled: as a literal, by what such a literal is asked for, or by its name in
   * a text. A name holds no colon: what stands before one tells how an object of it is made.
   */
  public Optional<String> className(int index) {
    Expression written = at(index);
    if (written instanceof Expression.Call call
        && call.receiver() instanceof Expression.ClassLiteral literal) {
      written = literal;
    }
    if (written instanceof Expression.Literal literal
        && literal.kind() == Expression.LiteralKind.STRING) {
      return Optional.of(literal.text().substring(literal.text().indexOf(':') + 1));
    }
    return written instanceof Expression.ClassLiteral literal
            && attribution.type(literal.node()) instanceof Type.ClassType type
            && type.arguments().size() == 1
            && type.arguments().get(0) instanceof Type.ClassType named
        ? Optional.of(named.symbol().name())
        : Optional.empty();
  }

  /** The static type of an argument, if it is a class or an interface. */
  public Optional<Type.ClassType> type(int index) {
    Type type = at(index) == Expression.NONE ? Type.UNKNOWN : attribution.type(at(index).node());
    return type instanceof Type.ClassType known ? Optional.of(known) : Optional.empty();
  }

  /** What a key is: the text of a constant, or the number of a local variable's declaration. */
  public Optional<Object> key(int index) {
    Expression written = at(index);
    if (written instanceof Expression.Literal literal) {
      return Optional.of(literal.text());
    }
    return written instanceof Expression.Name
            && attribution.binding(written) instanceof Binding.Local local
        ? Optional.of(local.declaration())
        : Optional.empty();
  }

  private Expression at(int index) {
    return index < arguments.size() ? arguments.get(index) : Expression.NONE;
  }
}
