package dev.overt.analyzer.evaluate.body;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.async.DeferredWork;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.EvaluationInput;
import dev.overt.analyzer.evaluate.value.Atom;
import dev.overt.analyzer.evaluate.value.Summary;
import dev.overt.analyzer.evaluate.value.ThreadSource;
import dev.overt.analyzer.evaluate.value.Value;
import dev.overt.analyzer.evaluate.value.ValueKind;
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
public final class BodyEvaluator {

  private final BodyState state;
  private final Body body;

  public BodyEvaluator(Body body, EvaluationInput input) {
    this.state = new BodyState(body, input);
    this.body = body;
    bindParameters();
    construct();
    StatementEvaluator statements = new StatementEvaluator(state, new ExpressionEvaluator(state));
    if (state
        .trace()
        .on(SeldomCode.in(state).occasion(), () -> statements.run(body.statements()))) {
      Conditions.in(state).end(Expression.NONE, Value.UNKNOWN);
      state.leave();
    }
    state.domains().end();
    ContextRoots roots = ContextRoots.in(state);
    roots.enter(state.returned(), place());
    if (body.method().id().name().equals(MethodId.STATIC_INITIALIZER)) {
      roots.initialize(place());
    }
    BlockingPromises.in(state).check(place());
    state.trace().settle();
  }

  public BodyGraph trace() {
    return state.trace();
  }

  public Summary summary() {
    return SummarySearch.of(state);
  }

  private void bindParameters() {
    InjectedValues injected = InjectedValues.in(state);
    for (int i = 0; i < body.parameters().size(); i++) {
      Parameter parameter = body.parameters().get(i);
      Value passed = formal(i, state.attribution().type(parameter.node()));
      Value value = injected.parameter(i, parameter.name(), passed);
      List<AppliedAnnotation> annotations = body.method().parameterAnnotations(i);
      state
          .locals()
          .put(parameter.node(), state.domains().parameter(marked(value, annotations), i));
    }
  }

  private Value marked(Value value, List<AppliedAnnotation> annotations) {
    return state
        .knowledge()
        .markedExecutor(annotations)
        .map(source -> Value.of(new Atom.Executor(source)))
        .orElse(value);
  }

  private Value formal(int index, Type type) {
    ValueKind nature = state.knowledge().nature(type);
    Atom.FormalFunction function = new Atom.FormalFunction(index);
    if (nature == ValueKind.PULLED) {
      return Value.of(DeferredWork.in(state).formal(function, place()));
    }
    if (state.knowledge().natures().isOfFunctions(type)) {
      return Value.of(function);
    }
    return switch (nature) {
      case EXECUTOR ->
          state.knowledge().natures().executorOf(type).isPresent()
              ? Value.UNKNOWN
              : Value.of(new Atom.Executor(new ThreadSource.ByExecutor(index)));
      case LAZY, EAGER ->
          Value.of(
              new Atom.Async(
                  state.formal(index, Place.Formal.Role.SUBSCRIPTION),
                  state.formal(index, Place.Formal.Role.EMISSION),
                  Set.of(new ThreadSource.EmissionOf(index)),
                  false));
      case PULLED, FUNCTION, STREAM, FLAG, OTHER ->
          state.knowledge().isFollowed(body.method())
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
          .filter(ClassSymbol::hasCode)
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
    if (state.program().body(method).isPresent()) {
      Site site = state.site(place(), method, Site.Verb.CALLS);
      state.trace().edge(state.place(), Place.Code.of(method), site, Edge.How.IMPLIED);
    }
  }

  /** A node to point at when the body itself is meant. */
  private int place() {
    return body.node();
  }
}
