package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Pattern;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Statement.SwitchCase;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.Type.ClassType;
import dev.overt.analyzer.types.relations.Capture;
import dev.overt.analyzer.types.relations.Inference;
import dev.overt.analyzer.types.relations.OpenVariables;
import dev.overt.analyzer.types.relations.Substitution;
import dev.overt.analyzer.types.relations.Supertypes;
import dev.overt.analyzer.types.source.Scope;
import dev.overt.analyzer.types.source.SourceClass;
import dev.overt.analyzer.types.symbol.KnownClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Switches and patterns (JLS 14.11, 14.30, 15.28). */
final class SwitchAttributor {

  private final Attributor attributor;
  private final Notes notes;

  SwitchAttributor(Attributor attributor) {
    this.attributor = attributor;
    this.notes = attributor.notes();
  }

  /** The values that a switch expression may have. */
  List<Argument> results(Expression.SwitchExpression switching, Inference session) {
    List<Argument> found = new ArrayList<>();
    Type selector = attributor.alone(switching.selector());
    for (SwitchCase each : switching.cases()) {
      Scope before = notes.enter(label(each, selector));
      if (each.form() == SwitchCase.Form.ARROW
          && each.body().size() == 1
          && each.body().get(0) instanceof Statement.Evaluate evaluate) {
        found.add(attributor.argument(evaluate.expression(), session));
      } else {
        attributor.switchBody(each.body(), v -> found.add(attributor.argument(v, session)));
      }
      notes.enter(before);
    }
    return found;
  }

  /** Looks at a switch statement. */
  void statement(Statement.Switch switching) {
    Type selector = attributor.alone(switching.selector());
    Scope outer = notes.scope();
    for (SwitchCase each : switching.cases()) {
      Scope inCase = label(each, selector);
      // What a colon's body declares is seen by the cases behind it.
      notes.enter(
          each.form() == SwitchCase.Form.COLON && hasNoPattern(each) ? notes.scope() : inCase);
      each.body().forEach(attributor::statement);
      if (each.form() == SwitchCase.Form.ARROW) {
        notes.enter(outer);
      }
    }
    notes.enter(outer);
  }

  private static boolean hasNoPattern(SwitchCase each) {
    return each.patterns().isEmpty();
  }

  private Scope label(SwitchCase each, Type selector) {
    Scope before = notes.scope();
    for (Expression constant : each.labels()) {
      label(constant, selector);
    }
    List<Pattern.OfType> bindings = new ArrayList<>(0);
    for (Pattern pattern : each.patterns()) {
      pattern(pattern, selector);
      PatternBindings.collect(pattern, bindings);
    }
    Scope inner = PatternBindings.in(before, bindings);
    notes.enter(inner);
    attributor.alone(each.guard());
    notes.enter(before);
    return PatternBindings.in(inner, PatternBindings.of(each.guard(), true));
  }

  private void label(Expression constant, Type selector) {
    if (constant instanceof Expression.Name name
        && selector instanceof ClassType of
        && of.symbol().kind() == Member.Kind.ENUM) {
      Optional<FieldSymbol> field =
          attributor.typeSystem().members().field((KnownClass) of.symbol(), name.identifier());
      if (field.isPresent()) {
        notes.mean(name.node(), new Binding.Field(field.get()));
        notes.note(name.node(), selector);
        return;
      }
    }
    attributor.alone(constant);
  }

  /** Notes the types of a pattern's variables. */
  void pattern(Pattern pattern, Type value) {
    Type type =
        pattern.type() == TypeSyntax.INFERRED
            ? value
            : asTested(attributor.reader().of(pattern.type()), pattern, value);
    notes.note(pattern.node(), type);
    if (pattern instanceof Pattern.OfRecord parts && type instanceof ClassType of) {
      List<Type> components = components(of);
      for (int i = 0; i < parts.components().size(); i++) {
        pattern(
            parts.components().get(i), i < components.size() ? components.get(i) : Type.UNKNOWN);
      }
    }
  }

  /** A record pattern without type arguments takes them from what it matches (JLS 18.5.5). */
  private Type asTested(Type type, Pattern pattern, Type value) {
    boolean isRaw =
        pattern instanceof Pattern.OfRecord
            && type instanceof ClassType of
            && of.arguments().isEmpty()
            && !of.symbol().typeParameters().isEmpty();
    if (!isRaw) {
      return type;
    }
    Inference session = new Inference(attributor.typeSystem());
    Substitution open =
        session.open(OpenVariables.of(((ClassType) type).symbol().typeParameters()));
    Type self = open.of(Supertypes.self(((ClassType) type).symbol()));
    attributor.typeSystem().subtyping().isSubtype(self, value);
    return Capture.release(session.told(self));
  }

  private List<Type> components(ClassType type) {
    if (type.symbol() instanceof SourceClass source) {
      return source.componentTypes().stream()
          .map(each -> Capture.release(Supertypes.seen(each, Capture.of(type))))
          .toList();
    }
    return type.symbol().methods().stream()
        .filter(each -> each.id().isConstructor())
        .findFirst()
        .map(MethodSymbol::parameterTypes)
        .orElse(List.of())
        .stream()
        .map(each -> Capture.release(Supertypes.seen(each, Capture.of(type))))
        .toList();
  }
}
