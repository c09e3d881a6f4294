package dev.overt.analyzer.types.source;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Variable;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.symbol.MethodHeader;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The code of one class, cut into bodies. */
public final class Bodies {

  private final SourceClass owner;
  private final SourceUnit unit;
  private final List<Body> bodies = new ArrayList<>();

  private Bodies(SourceClass owner) {
    this.owner = owner;
    this.unit = owner.unit().unit();
  }

  /** Initializers first, then methods and constructors, each in the order of the source. */
  public static List<Body> of(SourceClass owner) {
    Bodies made = new Bodies(owner);
    made.initializer(MethodId.STATIC_INITIALIZER, true);
    made.initializer(Body.INSTANCE_INITIALIZER, false);
    for (Member member : owner.declaration().members()) {
      if (member instanceof Member.Method method && method.hasBody()) {
        made.bodies.add(
            new Body(
                made.unit,
                method.node(),
                owner.method(method),
                method.signature().parameters(),
                method.body().statements()));
      }
    }
    made.implicitConstructors();
    return made.bodies;
  }

  /** One that is not written as a method stands at the class. */
  private void add(MethodSymbol method, List<Parameter> parameters, List<Statement> statements) {
    bodies.add(new Body(unit, owner.declaration().node(), method, parameters, statements));
  }

  private void initializer(String name, boolean isStatic) {
    List<Statement> statements = new ArrayList<>();
    for (Member member : owner.declaration().members()) {
      if (member instanceof Member.Field field && isStatic(field.modifiers().flags()) == isStatic) {
        field.variables().forEach(variable -> assign(variable, statements));
      } else if (member instanceof Member.Initializer block
          && Modifier.isStatic(block.modifiers().flags()) == isStatic) {
        statements.add(block.body());
      } else if (member instanceof Member.EnumConstant constant && isStatic) {
        statements.add(assign(constant.node(), constant.name(), constant.creation()));
      }
    }
    if (!statements.isEmpty()) {
      MethodHeader header = new MethodHeader(List.of(), List.of(), Type.VOID);
      int flags = isStatic ? Modifier.STATIC : 0;
      add(SourceMethod.implicit(owner, name, flags, () -> header), List.of(), statements);
    }
  }

  private boolean isStatic(int flags) {
    return owner.isInterface() || Modifier.isStatic(flags);
  }

  private static void assign(Variable variable, List<Statement> into) {
    if (variable.initializer() != Expression.NONE) {
      into.add(assign(variable.node(), variable.name(), variable.initializer()));
    }
  }

  private static Statement assign(int node, String name, Expression value) {
    Expression target = new Expression.Name(node, name);
    return new Statement.Evaluate(node, new Expression.Assignment(node, target, "", value));
  }

  private void implicitConstructors() {
    for (MethodSymbol method : owner.methodsNamed(MethodId.CONSTRUCTOR)) {
      boolean isWritten = bodies.stream().anyMatch(body -> body.method() == method);
      if (!isWritten) {
        List<Parameter> components = owner.declaration().header().components();
        add(method, components, List.of());
      }
    }
  }
}
