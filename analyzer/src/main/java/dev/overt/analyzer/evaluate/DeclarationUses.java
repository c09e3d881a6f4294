package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.CodeUnit;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The declarations that some code names, has the types of, or meets in values; and what it misses.
 */
final class DeclarationUses implements Walk.Visitor {

  private final Attribution attribution;
  private final Set<String> classes = new TreeSet<>();
  private final Set<String> missing = new TreeSet<>();
  private final Set<MethodId> methods = new TreeSet<>();
  private final Set<String> tested = new TreeSet<>();
  private final Set<Type> variables = new HashSet<>();

  private DeclarationUses(Attribution attribution) {
    this.attribution = attribution;
  }

  /** What the code itself shows, its own declaration included. */
  static DeclarationUses of(CodeUnit code, Attribution attribution) {
    DeclarationUses uses = new DeclarationUses(attribution);
    uses.declaration(code.method());
    code.parameters().forEach(parameter -> uses.type(attribution.type(parameter.node())));
    Walk walk = new Walk(uses);
    code.statements().forEach(walk::in);
    return uses;
  }

  @Override
  public void enter(Expression expression) {
    if (expression == Expression.NONE) {
      return;
    }
    type(attribution.type(expression.node()));
    attribution.methodAt(expression.node()).ifPresent(this::called);
    if (expression instanceof Expression.Lambda lambda) {
      attribution.function(lambda).ifPresent(this::declaration);
    }
    if (expression instanceof Expression.InstanceOf test) {
      tested(test.pattern());
    } else if (expression instanceof Expression.SwitchExpression choice) {
      choice.cases().forEach(each -> each.patterns().forEach(this::tested));
    }
    if (expression instanceof Expression.Name || expression instanceof Expression.FieldAccess) {
      named(attribution.binding(expression));
    }
    if (expression instanceof Expression.AnonymousClass made) {
      attribution.declared(made.body().node()).ifPresent(this::declaration);
    }
  }

  @Override
  public void enter(Statement statement) {
    if (statement instanceof Statement.Try guarded) {
      for (Statement.Catch each : guarded.catches()) {
        type(attribution.type(each.variable().node()));
        each.types().forEach(this::tested);
      }
    } else if (statement instanceof Statement.Switch choice) {
      choice.cases().forEach(each -> each.patterns().forEach(this::tested));
    }
  }

  private void tested(Pattern pattern) {
    tested(pattern.type());
    if (pattern instanceof Pattern.OfRecord parts) {
      parts.components().forEach(this::tested);
    }
  }

  private void tested(TypeSyntax type) {
    if (type instanceof TypeSyntax.Named named) {
      tested.add(named.name().substring(named.name().lastIndexOf('.') + 1));
      named.arguments().forEach(this::tested);
    } else if (type instanceof TypeSyntax.Array array) {
      tested(array.element());
    }
  }

  private void named(Binding binding) {
    if (binding instanceof Binding.Field field) {
      declaration(field.field());
    } else if (binding instanceof Binding.OfType type) {
      declaration(type.symbol());
    } else if (binding instanceof Binding.Unknown unknown && !unknown.name().isEmpty()) {
      missing.add(unknown.name());
    }
  }

  private void called(Resolved resolved) {
    if (resolved instanceof Resolved.Known known) {
      declaration(known.method());
      type(known.receiver());
    } else if (resolved instanceof Resolved.Unknown unknown && !unknown.name().isEmpty()) {
      missing.add(unknown.name());
    }
  }

  private void declaration(MethodSymbol method) {
    methods.add(method.id());
    declaration(method.owner());
    type(method.returnType());
    method.parameterTypes().forEach(this::type);
  }

  private void declaration(FieldSymbol field) {
    declaration(field.owner());
    type(field.type());
  }

  private void declaration(ClassSymbol symbol) {
    classes.add(symbol.name());
  }

  private void type(Type type) {
    if (type instanceof Type.ClassType known) {
      declaration(known.symbol());
      known.arguments().forEach(this::type);
    } else if (type instanceof Type.ArrayType array) {
      type(array.element());
    } else if (type instanceof Type.WildcardType wildcard) {
      type(wildcard.bound());
    } else if (type instanceof Type.IntersectionType intersection) {
      intersection.parts().forEach(this::type);
    } else if (type instanceof Type.TypeVariable variable && variables.add(variable)) {
      variable.bounds().forEach(this::type);
    }
  }

  /** Meets the classes of the objects that a value may be. */
  void value(Value value) {
    met(value).forEach(classes::add);
  }

  /** The classes of the objects that a value may be, by their binary names. */
  static Stream<String> met(Value value) {
    return Stream.concat(
        value.all(Atom.Instance.class).map(Atom.Instance::className),
        value.contents().stream().flatMap(each -> each.classNames().stream()));
  }

  Set<String> classes() {
    return classes;
  }

  Set<String> missing() {
    return missing;
  }

  /** The simple names of the types that are caught, or that something is tested for. */
  Set<String> tested() {
    return tested;
  }

  Set<MethodId> methods() {
    return methods;
  }
}
