package dev.overt.analyzer.evaluate;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.execution.Edge;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs one body from its parameters to its end. */
final class BodyEvaluator {

  private final Run run;
  private final Body body;

  BodyEvaluator(Body body, Surroundings surroundings) {
    this.run = new Run(body, surroundings);
    this.body = body;
    bindParameters();
    construct();
    if (new StatementEvaluator(run, new ExpressionEvaluator(run)).run(body.statements())) {
      new Conditions(run).end(Expression.NONE, Value.UNKNOWN);
      run.ends();
    }
    new Loads(run).settle();
    new ContextRoots(run).enter(run.returned(), place());
    new Promises(run).check(place());
    run.trace().settle();
  }

  Trace trace() {
    return run.trace();
  }

  Summary summary() {
    return Summarizing.of(run);
  }

  private void bindParameters() {
    Storage storage = new Storage(run);
    Injected injected = new Injected(run);
    for (int i = 0; i < body.parameters().size(); i++) {
      Parameter parameter = body.parameters().get(i);
      Value passed = formal(i, run.attribution().type(parameter.node()));
      Value value = injected.parameter(i, parameter.name(), passed);
      List<AppliedAnnotation> annotations = body.method().parameterAnnotations(i);
      run.locals()
          .put(parameter.node(), storage.parameter(marked(value, annotations), i, annotations));
    }
  }

  private Value marked(Value value, List<AppliedAnnotation> annotations) {
    return run.surroundings()
        .knowledge()
        .markedExecutor(annotations)
        .map(source -> Value.of(new Atom.Executor(source)))
        .orElse(value);
  }

  private Value formal(int index, Type type) {
    Nature nature = run.surroundings().knowledge().nature(type);
    Atom.FormalFunction function = new Atom.FormalFunction(index);
    if (nature == Nature.PULLED) {
      return Value.of(new Pulling(run).formal(function, place()));
    }
    if (run.surroundings().knowledge().natures().isOfFunctions(type)) {
      return Value.of(function);
    }
    return switch (nature) {
      case EXECUTOR ->
          run.surroundings().knowledge().natures().executorOf(type).isPresent()
              ? Value.UNKNOWN
              : Value.of(new Atom.Executor(new Source.ByExecutor(index)));
      case LAZY, EAGER ->
          Value.of(
              new Atom.Async(
                  run.formal(index, Place.Formal.Role.SUBSCRIPTION),
                  run.formal(index, Place.Formal.Role.EMISSION),
                  Set.of(new Source.EmissionOf(index)),
                  false));
      case PULLED, FUNCTION, STREAM, FLAG, OTHER ->
          run.surroundings().knowledge().isFollowed(body.method())
              ? Value.of(new Atom.Parameter(index))
              : Value.UNKNOWN;
    };
  }

  /** A constructor runs what stands at the fields, unless it leaves that to another (JLS 12.5). */
  private void construct() {
    MethodSymbol constructor = body.method();
    if (!constructor.id().isConstructor()) {
      return;
    }
    Optional<Expression> explicit = explicitConstructor();
    if (explicit.filter(Expression.This.class::isInstance).isEmpty()) {
      enter(new MethodId(constructor.id().owner(), Body.INSTANCE_INITIALIZER, ""));
    }
    if (explicit.isEmpty()) {
      constructor
          .owner()
          .superclass()
          .map(Type.ClassType::symbol)
          .filter(ClassSymbol::isSource)
          .ifPresent(parent -> enter(new MethodId(parent.name(), MethodId.CONSTRUCTOR, "")));
    }
  }

  /** The receiver of {@code this(...)} or {@code super(...)}, if the body starts so. */
  private Optional<Expression> explicitConstructor() {
    List<Statement> statements = body.statements();
    return !statements.isEmpty()
            && statements.get(0) instanceof Statement.Evaluate first
            && first.expression() instanceof Expression.Call call
            && call.name().equals(MethodId.CONSTRUCTOR)
        ? Optional.of(call.receiver())
        : Optional.empty();
  }

  private void enter(MethodId method) {
    if (run.surroundings().program().body(method).isPresent()) {
      Site site = run.site(place(), method, Site.Verb.CALLS);
      run.trace().edge(run.place(), Place.Code.of(method), site, Edge.How.IMPLIED);
    }
  }

  /** A node to point at when the body itself is meant. */
  private int place() {
    return body.node();
  }
}
