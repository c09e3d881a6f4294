package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Optional;

/** A call that waits becomes its async twin, and the operator around it one that flattens. */
final class Twin implements Remedy {

  @Override
  public String title() {
    return "Call its asynchronous twin";
  }

  @Override
  public boolean isFor(Finding finding, Site found) {
    return sink(finding, found).filter(Twin::isWithin).isPresent();
  }

  private static boolean isWithin(Site site) {
    return site.trail().expression() instanceof Expression.Call call
        && site.rewrite(call, Rewrite.TWIN).isPresent()
        && operator(call, site)
            .flatMap(layer -> site.trail().expression(layer))
            .flatMap(operator -> site.rewrite(operator, Rewrite.FLATTEN))
            .isPresent();
  }

  /** The code that waits, which may stand in another method than what is reported. */
  private static Optional<Site> sink(Finding finding, Site found) {
    try {
      return Optional.of(found.sites().of(finding.witness().sink()));
    } catch (Unfit isElsewhere) {
      return Optional.empty();
    }
  }

  @Override
  public Change change(Finding finding, Site found) {
    Site site = sink(finding, found).orElseThrow();
    Expression.Call call = (Expression.Call) site.trail().expression();
    int layer = operator(call, site).orElseThrow();
    Expression.Call operator = (Expression.Call) site.trail().expression(layer).orElseThrow();
    Offload.checkAround(1, site);
    Type value =
        new TypeText(site.program(), site.names()).boxed(site.attribution().type(call.node()));
    new Taken(site, value).check(operator, layer);
    Template flat = site.rewrite(operator, Rewrite.FLATTEN).orElseThrow();
    return new Operand(operator, site)
        .rewritten(flat)
        .and(new Operand(call, site).rewritten(twin(call, operator, site)));
  }

  /** The layer of the operator that takes the call's value, or a function that makes just that. */
  private static Optional<Integer> operator(Expression.Call call, Site site) {
    int layer = expression(1, site);
    Expression made = call;
    if (layer > 1) {
      made = site.trail().layers().size() > layer ? site.trail().expression(layer).get() : call;
      if (!(made instanceof Expression.Lambda lambda)
          || !Results.of(lambda).equals(List.of(call))) {
        return Optional.empty();
      }
      layer++;
    }
    return layer < site.trail().layers().size()
            && site.trail().expression(layer).orElse(null) instanceof Expression.Call operator
            && operator.arguments().equals(List.of(made))
        ? Optional.of(layer)
        : Optional.empty();
  }

  /** The first layer from one on that is an expression; how many there are if there is none. */
  private static int expression(int layer, Site site) {
    int outer = layer;
    while (outer < site.trail().layers().size() && site.trail().statement(outer).isPresent()) {
      outer++;
    }
    return outer;
  }

  /** What the call becomes: its twin, as a value of the kind that the operator works with. */
  private static Template twin(Expression.Call call, Expression.Call operator, Site site) {
    Made twin = Made.of(site.rewrite(call, Rewrite.TWIN).orElseThrow());
    Type wanted = site.attribution().type(operator.node());
    if (wanted instanceof Type.ClassType known && twin.is(known.symbol().name(), site)) {
      return new Template(twin.text());
    }
    Made bridge =
        site.rewrite(wanted, Rewrite.TWIN)
            .map(Made::of)
            .filter(each -> twin.is(each.type(), site))
            .orElseThrow(
                () ->
                    new Unfit(
                        "what stands for %s without a wait is none that %s waits for"
                            .formatted(call.name(), operator.name())));
    if (bridge.text().contains("->")) {
      Captures.of(site).check(call);
    }
    return new Template(bridge.text().replace("$twin", twin.text()));
  }

  /** A template's first word, which is a type, and the rest. */
  private record Made(String type, String text) {

    static Made of(Template template) {
      String[] words = template.text().split(" ", 2);
      return new Made(words[0], words[1]);
    }

    boolean is(String wanted, Site site) {
      return site.program()
          .find(type)
          .filter(symbol -> site.program().isSubclass(symbol, wanted))
          .isPresent();
    }
  }

  /** Whoever takes the result must take exactly what the twin delivers. */
  private record Taken(Site site, Type value) {

    void check(Expression operator, int layer) {
      checkElement(site.attribution().type(operator.node()));
      int outer = expression(layer + 1, site);
      boolean isInMethod = outer == site.trail().layers().size();
      boolean isReceiver =
          outer == layer + 1
              && !isInMethod
              && site.trail().expression(outer).get() instanceof Expression.Call next
              && next.receiver() == operator;
      Statement around = site.trail().statement(layer + 1).orElse(null);
      if (isReceiver || isInMethod && around instanceof Statement.Evaluate) {
        return;
      }
      if (isInMethod && around instanceof Statement.Return) {
        checkElement(site.body().method().returnType());
        return;
      }
      boolean isOfFunction =
          around instanceof Statement.Return || around instanceof Statement.Evaluate;
      if (!isOfFunction
          || outer + 1 >= site.trail().layers().size()
          || !(site.trail().expression(outer + 1).orElse(null) instanceof Expression.Call next)) {
        throw new Unfit("who takes the value may want it of another type");
      }
      check(next, outer + 1);
    }

    private void checkElement(Type type) {
      boolean isSame =
          type instanceof Type.ClassType known && known.arguments().equals(List.of(value));
      if (!isSame) {
        throw new Unfit("who takes the value wants it of another type");
      }
    }
  }
}
