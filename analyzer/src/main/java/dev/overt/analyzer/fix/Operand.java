package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Map;

/** A call that is rewritten, with what it is passed. */
record Operand(Expression.Call call, Site site) {

  private static final int MOST_COLUMNS = 100;

  /** How far the rest of a broken line stands to the right of its head. */
  private static final String STEP = "    ";

  /** The change that makes the call what a template says. */
  Change rewritten(Template template) {
    return rewritten(template, Map.of(), site.names());
  }

  /** The change after which the call is preceded by a pause. */
  Change delayed(String millis, Names names) {
    Template template =
        site.rewrite(call, Rewrite.DELAY)
            .orElseThrow(
                () -> new Unfit("no way is known to have %s wait for time".formatted(call.name())));
    return rewritten(template, Map.of("millis", millis), names);
  }

  private Change rewritten(Template template, Map<String, String> known, Names names) {
    CallText text = new CallText(call, site.source());
    Template.Fillings fillings =
        hole ->
            known.containsKey(hole)
                ? new Template.Filling.Text(known.get(hole))
                : filling(hole, text, names);
    Template.Filling.Part whole = text.whole();
    SourceText source = site.source();
    List<Replacement> edits = aligned(template, text).edits(whole, fillings, source, names);
    if (source.widest(edits) > MOST_COLUMNS) {
      String next = source.lineEnd() + source.indent(source.offset(call.node())) + STEP;
      edits = template.broken(next).edits(whole, fillings, source, names);
    }
    return new Change(source.file(), source.text(), edits, List.copyOf(names.imports()));
  }

  /** What is put before an operator on a line of its own gets such a line, too. */
  private Template aligned(Template template, CallText text) {
    SourceText source = site.source();
    int name = source.offset(call.node());
    boolean isApart =
        template.has("operator")
            && source.text().substring(text.receiver().end(), name).contains("\n");
    return template.broken(isApart ? source.lineEnd() + source.indent(name) : "");
  }

  private Template.Filling filling(String hole, CallText text, Names names) {
    return switch (hole) {
      case "call" -> text.whole();
      case "receiver" -> text.receiver();
      case "origin" -> origin();
      case "arguments" -> text.arguments();
      case "operator" -> text.operator();
      case "value", "quiet", "function" -> single(text);
      case "parameters" -> function(text).parameters();
      case "body" -> function(text).body();
      case "witness" -> new Template.Filling.Text(witness(names));
      default -> new Template.Filling.Text(new Reachable(site).variable(hole));
    };
  }

  /** What the call is called on that this one is called on. */
  private Template.Filling origin() {
    if (call.receiver() instanceof Expression.Call before) {
      return new CallText(before, site.source()).receiver();
    }
    throw new Unfit("what %s is called on is made elsewhere".formatted(call.name()));
  }

  private Template.Filling single(CallText text) {
    argument();
    return text.arguments();
  }

  /** Its one argument. */
  Expression argument() {
    if (call.arguments().size() != 1) {
      throw new Unfit("%s is passed more than is understood".formatted(call.name()));
    }
    return call.arguments().get(0);
  }

  /** Whether its one argument is a reference to a method. */
  boolean refersTo(MethodId method) {
    return call.arguments().size() == 1
        && call.arguments().get(0) instanceof Expression.MethodReference reference
        && site.method(reference).filter(each -> each.id().equals(method)).isPresent();
  }

  private FunctionText function(CallText text) {
    Expression function = argument();
    if (function instanceof Expression.Lambda lambda) {
      Captures.of(site).check(lambda.parameters());
    }
    return FunctionText.of(function, site, text);
  }

  /**
   * Checks that the argument may be evaluated later, in a function.
   *
   * @param isQuiet whether that function must throw no checked exception
   */
  void checkMoved(boolean isQuiet) {
    Captures.of(site).check(argument());
    if (isQuiet && new MethodText(site).isThrowing()) {
      throw new Unfit("%s may throw what a function must not".formatted(site.here()));
    }
  }

  /** What the new call must be told of its result's type. */
  private String witness(Names names) {
    Type wanted = element(wanted());
    TypeText types = new TypeText(site.program(), names);
    return types.witness(wanted, given(new Standalone(site, types)));
  }

  private List<Type> given(Standalone standalone) {
    Expression argument = argument();
    if (argument instanceof Expression.Lambda lambda) {
      return Results.of(lambda).stream()
          .filter(standalone::is)
          .map(each -> inner(type(each)))
          .toList();
    }
    if (argument instanceof Expression.MethodReference reference) {
      return site.method(reference).map(each -> inner(each.returnType())).stream().toList();
    }
    return standalone.is(argument) ? List.of(type(argument)) : List.of();
  }

  /** Of a function that returns an async value, what that delivers. */
  private Type inner(Type type) {
    return site.isAsync(type) ? element(type) : type;
  }

  private static Type element(Type type) {
    return type instanceof Type.ClassType known && known.arguments().size() == 1
        ? known.arguments().get(0)
        : Type.UNKNOWN;
  }

  private Type type(Expression expression) {
    return site.attribution().type(expression.node());
  }

  /** The type that the place of the call wants, where it says so; else that of the call. */
  private Type wanted() {
    List<Trail.Layer> layers = site.trail().layers();
    int layer = 0;
    while (layers.get(layer).node() != call.node()
        || !(layers.get(layer) instanceof Trail.Layer.OfExpression)) {
      layer++;
    }
    layer++;
    while (site.trail()
        .expression(layer)
        .filter(Expression.Conditional.class::isInstance)
        .isPresent()) {
      layer++;
    }
    boolean isReturned =
        layer < layers.size()
            && site.trail().statement(layer).filter(Statement.Return.class::isInstance).isPresent()
            && isOfMethod(layer);
    return isReturned ? site.body().method().returnType() : type(call);
  }

  private boolean isOfMethod(int layer) {
    return site.trail().layers().stream()
        .skip(layer)
        .noneMatch(
            each ->
                each instanceof Trail.Layer.OfExpression found
                    && found.expression() instanceof Expression.Lambda);
  }
}
