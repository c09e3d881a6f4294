package dev.overt.analyzer.types.attribute;

import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.TypeSyntax;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import dev.overt.analyzer.types.relations.Capture;
import dev.overt.analyzer.types.relations.Erasure;
import dev.overt.analyzer.types.relations.FunctionalInterfaces.FunctionType;
import dev.overt.analyzer.types.source.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Bodies of lambdas, once the types of their parameters are told. */
final class LambdaAttributor {

  private record Epoch(int lambda, Object around, List<Type> parameters) {}

  private final Attributor attributor;
  private final NameAttributor names;
  private final Candidates candidates;
  private final Map<Epoch, Object> epochs = new HashMap<>();
  private final Map<Object, List<Type>> results = new HashMap<>();

  LambdaAttributor(Attributor attributor, NameAttributor names, Candidates candidates) {
    this.attributor = attributor;
    this.names = names;
    this.candidates = candidates;
  }

  /** Whether the lambda could be of that function, as far as its form tells (JLS 15.12.2.1). */
  boolean hasForm(Argument.Function function, FunctionType shape) {
    Expression.Lambda lambda = function.expression();
    return lambda.parameters().size() == shape.parameters().size()
        && (shape.result() == Type.VOID
            ? Completion.canBeVoid(lambda.body())
            : Completion.canBeValue(lambda.body()));
  }

  /** The methods that a reference may mean; looks at its target in the current scope. */
  ReferenceTargets targets(Argument.Reference reference) {
    return new ReferenceTargets(attributor, names, candidates, reference.expression());
  }

  /** Whether a method reference has a method for that many inputs (JLS 15.12.2.1). */
  boolean hasForm(Argument.Reference reference, FunctionType shape) {
    Scope before = attributor.notes().enter(reference.scope());
    ReferenceTargets targets = targets(reference);
    boolean fits = targets.takes(shape.parameters().size());
    attributor.notes().enter(before);
    return fits;
  }

  /** Whether the only method that a reference can mean takes the inputs and gives the result. */
  boolean fits(Argument.Reference reference, FunctionType shape) {
    Scope before = attributor.notes().enter(reference.scope());
    ReferenceTargets targets = targets(reference);
    boolean fits = !targets.isExact() || targets.fits(shape);
    attributor.notes().enter(before);
    return fits;
  }

  /** Looks at a body; each expression whose value it gives back is handed over in its scope. */
  void look(Argument.Function function, List<Type> types, Consumer<Expression> onResult) {
    Notes notes = attributor.notes();
    Expression.Lambda lambda = function.expression();
    Scope before = notes.enter(function.scope());
    List<Type> told = parameterTypes(lambda, types);
    Scope inner = function.scope();
    for (int i = 0; i < told.size(); i++) {
      Parameter parameter = lambda.parameters().get(i);
      notes.note(parameter.node(), told.get(i));
      inner = inner.withLocal(parameter.name(), parameter.node());
    }
    Epoch epoch = new Epoch(lambda.node(), inner.epoch(), told);
    notes.enter(inner.withEpoch(told.isEmpty() ? inner.epoch() : epochOf(epoch)));
    if (lambda.body() instanceof Statement.Evaluate evaluate) {
      onResult.accept(evaluate.expression());
    } else {
      attributor.lambdaBody(lambda.body(), onResult);
    }
    notes.enter(before);
  }

  private Object epochOf(Epoch key) {
    return epochs.computeIfAbsent(key, k -> new Object());
  }

  private List<Type> parameterTypes(Expression.Lambda lambda, List<Type> implicit) {
    List<Type> types = new ArrayList<>(lambda.parameters().size());
    for (int i = 0; i < lambda.parameters().size(); i++) {
      TypeSyntax written = lambda.parameters().get(i).type();
      if (written != TypeSyntax.INFERRED) {
        types.add(attributor.reader().of(written));
      } else {
        types.add(i < implicit.size() ? Capture.release(implicit.get(i)) : Type.UNKNOWN);
      }
    }
    return types;
  }

  /** What an explicit lambda or exact method reference gives back, wherever it goes. */
  List<Type> results(Argument argument) {
    if (argument instanceof Argument.Reference reference) {
      return results(reference);
    }
    if (!(argument instanceof Argument.Function function) || !function.isExplicit()) {
      return List.of();
    }
    record Key(int lambda, Object epoch) {}
    Key key = new Key(function.expression().node(), function.scope().epoch());
    List<Type> known = results.get(key);
    if (known == null) {
      List<Type> found = new ArrayList<>(1);
      look(
          function,
          List.of(),
          value -> found.add(value == Expression.NONE ? Type.VOID : alone(value)));
      known = found;
      results.put(key, known);
    }
    return known;
  }

  private List<Type> results(Argument.Reference reference) {
    Scope before = attributor.notes().enter(reference.scope());
    List<Type> found = targets(reference).results();
    attributor.notes().enter(before);
    return found;
  }

  /** The type without what a target would tell. */
  private Type alone(Expression value) {
    Type type = attributor.alone(value);
    boolean isPoly = PolyExpressions.include(value);
    if (!isPoly || type == Type.VOID || type instanceof Type.Primitive) {
      return type;
    }
    if (attributor.notes().meaning(value.node()) instanceof Resolved.Known known
        && known.method().returnType() instanceof Type.TypeVariable variable
        && known.method().typeParameters().contains(variable)) {
      return Type.UNKNOWN;
    }
    return Erasure.of(type);
  }

  /** Whether a method reference can mean only one method (JLS 15.13.1). */
  boolean isExact(Argument.Reference reference) {
    Scope before = attributor.notes().enter(reference.scope());
    boolean isExact = targets(reference).isExact();
    attributor.notes().enter(before);
    return isExact;
  }
}
