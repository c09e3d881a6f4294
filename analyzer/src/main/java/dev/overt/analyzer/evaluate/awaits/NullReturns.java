package dev.overt.analyzer.evaluate.awaits;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Inner;
import dev.overt.analyzer.catalog.Laziness;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.knowledge.TestCode;
import dev.overt.analyzer.execution.Action;
import dev.overt.analyzer.execution.Place;
import dev.overt.analyzer.execution.Sink;
import dev.overt.analyzer.execution.Site;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Null where an async value is promised: by a method whose result is one, or by a function from
 * which an operator takes one. Innocent is a method that says so by an annotation or in the
 * catalog, one whose callers ask for it, and one whose callers all drop the result, themselves or
 * by passing it on. One that does nothing else, and that nobody is seen to call, was perhaps left
 * open: it is only possible.
 */
final class NullReturns {

  private final Program program;
  private final Catalog catalog;
  private final ResultUses uses = new ResultUses();
  private final List<Sink> sinks = new ArrayList<>();

  private NullReturns(Program program, Catalog catalog) {
    this.program = program;
    this.catalog = catalog;
  }

  static List<Sink> of(Program program, Catalog catalog) {
    NullReturns found = new NullReturns(program, catalog);
    program.bodies().forEach(found::read);
    found.uses.settle();
    return found.sinks.stream().flatMap(found::judged).toList();
  }

  private void read(Body body) {
    Attribution attribution = program.attribution(body.unit());
    NullWalk walk = NullWalk.through(body, attribution);
    uses.add(walk.passedOn().isEmpty() ? List.of() : names(body.method()), walk);
    for (NullWalk.Null each : walk.nulls()) {
      if (isNullPassedOn(body, attribution, each)) {
        continue;
      }
      if (each.by().isEmpty()) {
        byMethod(body, each);
      } else {
        byFunction(body, each, attribution);
      }
    }
  }

  /** Whether null is returned because the async value that was passed, or all of them, is null. */
  private boolean isNullPassedOn(Body body, Attribution attribution, NullWalk.Null found) {
    return body.statements().stream()
        .filter(Statement.If.class::isInstance)
        .map(Statement.If.class::cast)
        .filter(branch -> isReturn(branch.whenTrue(), found.node()))
        .anyMatch(branch -> isOfAsyncParameter(body, attribution, branch.condition()));
  }

  private static boolean isReturn(Statement statement, int node) {
    if (statement instanceof Statement.Block block) {
      return block.statements().size() == 1 && isReturn(block.statements().get(0), node);
    }
    return statement instanceof Statement.Return returned && returned.value().node() == node;
  }

  private boolean isOfAsyncParameter(Body body, Attribution attribution, Expression condition) {
    return condition instanceof Expression.Binary comparison
        && comparison.operator().equals("==")
        && comparison.operands().stream().anyMatch(Expression::isNull)
        && comparison.operands().stream()
            .flatMap(operand -> attribution.variable(operand).stream())
            .anyMatch(
                variable ->
                    body.parameters().stream()
                        .filter(parameter -> variable.equals(parameter.node()))
                        .anyMatch(parameter -> holdsAsync(attribution.type(parameter.node()))));
  }

  private boolean holdsAsync(Type type) {
    return isAsync(type)
        || type instanceof Type.ArrayType array && holdsAsync(array.element())
        || type instanceof Type.ClassType known
            && known.arguments().stream().anyMatch(this::holdsAsync);
  }

  private void byMethod(Body body, NullWalk.Null found) {
    MethodSymbol method = body.method();
    if (isAsync(method.returnType()) && !mayBeNull(method)) {
      add(body, Place.Code.of(method.id()), found, method.id());
    }
  }

  private void byFunction(Body body, NullWalk.Null found, Attribution attribution) {
    NullWalk.Function function = found.by().orElseThrow();
    Type type = attribution.type(function.lambda().node());
    Optional<MethodId> taker = function.taker().filter(this::isOperator);
    if (taker.isPresent() && program.functionOf(type).filter(m -> isAsync(m, type)).isPresent()) {
      int ordinal = body.ordinal(function.lambda().node());
      add(body, new Place.Code(body.method().id(), ordinal), found, taker.get());
    }
  }

  private boolean isAsync(MethodSymbol method, Type receiver) {
    return isAsync(program.returnType(method, receiver));
  }

  private void add(Body body, Place.Code place, NullWalk.Null found, MethodId promised) {
    Site site =
        new Site(body.method().id(), body.ordinal(found.node()), promised, Site.Verb.RETURNS_NULL);
    Action.Lacks.Manner by =
        place.isFunction() ? Action.Lacks.Manner.BY_FUNCTION : Action.Lacks.Manner.BY_METHOD;
    sinks.add(new Sink(place, site, new Action.Lacks(by), Certainty.CERTAIN));
  }

  /** Whether the catalog says that a method runs functions which return async values. */
  private boolean isOperator(MethodId method) {
    return program.method(method).stream()
        .flatMap(this::family)
        .flatMap(known -> catalog.of(known.id()).stream())
        .anyMatch(entry -> entry instanceof Entry.Runs runs && runs.inner() != Inner.IGNORED);
  }

  private boolean isAsync(Type type) {
    if (type instanceof Type.WildcardType wildcard) {
      return wildcard.isUpper() && isAsync(wildcard.bound());
    }
    return type instanceof Type.ClassType known
        && program.supertypes(known).stream()
            .flatMap(each -> catalog.ofType(each.symbol().name(), Entry.AsyncValue.class).stream())
            .anyMatch(each -> each.laziness() != Laziness.PULLED);
  }

  /** Whether an annotation or the catalog says so of the method, or of one that it overrides. */
  private boolean mayBeNull(MethodSymbol method) {
    return family(method).anyMatch(each -> isMarked(each) || isTold(each.id()));
  }

  private static boolean isMarked(MethodSymbol method) {
    return TestCode.isIn(method)
        || method.annotations().stream().anyMatch(each -> MeantNames.isNullable(each.type()));
  }

  private boolean isTold(MethodId method) {
    return catalog.of(method).stream()
        .anyMatch(
            entry -> entry instanceof Entry.Tells tells && tells.fact() == Fact.RESULT_MAY_BE_NULL);
  }

  private Stream<Sink> judged(Sink sink) {
    if (!sink.place().equals(Place.Code.of(sink.place().method()))) {
      return Stream.of(sink);
    }
    List<MethodId> names = program.method(sink.place().method()).map(this::names).orElse(List.of());
    if (names.stream().anyMatch(uses::isAskedFor) || uses.isDropped(names)) {
      return Stream.of();
    }
    boolean isOpen =
        (names.size() > 1 || isGivenUp(sink.place().method()))
            && isAll(sink)
            && !uses.isUsed(names);
    Certainty most = uses.isUsed(names) ? Certainty.CERTAIN : Certainty.LIKELY;
    return Stream.of(notSurer(sink, isOpen ? Certainty.POSSIBLE : most));
  }

  /** The method, and all that it overrides: callers may call it by any of them. */
  private Stream<MethodSymbol> family(MethodSymbol method) {
    return Stream.concat(Stream.of(method), program.overridden(method).stream());
  }

  private List<MethodId> names(MethodSymbol method) {
    return family(method).map(MethodSymbol::id).toList();
  }

  private boolean isGivenUp(MethodId method) {
    return program.method(method).stream()
        .flatMap(each -> each.annotations().stream())
        .anyMatch(each -> MeantNames.isGivenUp(each.type()));
  }

  private static Sink notSurer(Sink sink, Certainty most) {
    return new Sink(sink.place(), sink.site(), sink.action(), most);
  }

  /** Whether the method does nothing but return null. */
  private boolean isAll(Sink sink) {
    return program.body(sink.place().method()).stream()
        .anyMatch(
            body ->
                body.statements().size() == 1
                    && body.statements().get(0) instanceof Statement.Return returned
                    && returned.value().isNull());
  }
}
