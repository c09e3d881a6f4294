package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import java.util.List;
import java.util.Map;

/** A sleep at the head of a function becomes an operator that lets the time pass before it. */
final class Delay implements Remedy {

  @Override
  public String title() {
    return "Let the time pass without a thread";
  }

  @Override
  public boolean isFor(Finding finding, Site site) {
    return finding.witness().steps().size() == 1
        && site.trail().expression() instanceof Expression.Call
        && site.rewrite(site.trail().expression(), Rewrite.DELAY)
            .filter(template -> !template.has("millis"))
            .isPresent();
  }

  @Override
  public Change change(Finding finding, Site site) {
    int layer = statement(site);
    Statement slept = site.trail().statement(layer).orElseThrow();
    Names names = site.names();
    boolean isInBlock =
        site.trail().layers().size() > layer + 1
            && site.trail().statement(layer + 1).orElse(null) instanceof Statement.Block;
    if (site.trail().layers().size() == layer + 1) {
      return ofMethod(slept, site);
    }
    if (!isInBlock
        || !(site.trail().expression(layer + 2).orElse(null) instanceof Expression.Lambda lambda)
        || !isFirst(slept, ((Statement.Block) lambda.body()).statements())) {
      throw new Unfit("other code runs before the time passes");
    }
    if (!(site.trail().expression(layer + 3).orElse(Expression.NONE)
        instanceof Expression.Call call)) {
      throw new Unfit("the function is not passed where it is written");
    }
    return before(
        call, slept, new Operand(call, site).delayed(millis(site, lambda, names), names), site);
  }

  private static Change before(Expression.Call call, Statement slept, Change delayed, Site site) {
    Replacement removed = new Statements(site.source()).without(slept);
    return delayed.and(new Change(delayed.file(), delayed.before(), List.of(removed), List.of()));
  }

  private static Change ofMethod(Statement slept, Site site) {
    if (!isFirst(slept, site.body().statements())) {
      throw new Unfit("other code runs before the time passes");
    }
    Names names = site.names();
    String millis = millis(site, null, names);
    Replacement removed = new Statements(site.source()).without(slept);
    return new WholeBody(site, Rewrite.DELAY, Map.of("millis", millis), List.of(removed))
        .handedOver();
  }

  private static boolean isFirst(Statement statement, List<Statement> statements) {
    return statements.size() > 1 && statements.get(0) == statement;
  }

  /** The layer of the statement that only sleeps: the call, or a try around it alone. */
  private static int statement(Site site) {
    if (!(site.trail().statement(1).orElse(null) instanceof Statement.Evaluate)) {
      throw new Unfit("it is not a statement of its own");
    }
    boolean isTried =
        site.trail().layers().size() > 3
            && site.trail().statement(2).orElse(null) instanceof Statement.Block block
            && site.trail().statement(3).orElse(null) instanceof Statement.Try tried
            && block.statements().size() == 1
            && tried.body() == block
            && tried.resources().isEmpty()
            && tried.finallyBlock().statements().isEmpty();
    return isTried ? 3 : 1;
  }

  private static String millis(Site site, Expression.Lambda lambda, Names names) {
    Expression.Call call = (Expression.Call) site.trail().expression();
    if (call.arguments().size() != 1) {
      throw new Unfit("how long it sleeps is told in more than one number");
    }
    Expression time = call.arguments().get(0);
    new Walk(
            new Walk.Visitor() {
              @Override
              public void enter(Expression expression) {
                int local = site.local(expression);
                boolean isOfFunction =
                    lambda != null && local >= 0 && local > lambda.node() && local < call.node();
                if (isOfFunction || expression instanceof Expression.Call) {
                  throw new Unfit("how long it sleeps is worked out there");
                }
              }
            })
        .in(time);
    Captures.of(site).check(time);
    CallText text = new CallText(call, site.source());
    String receiver =
        call.receiver() == Expression.NONE ? "" : site.source().of(call.receiver().node());
    Template template = site.rewrite(call, Rewrite.DELAY).orElseThrow();
    Template.Filling.Part value = text.arguments();
    return template.filled(
        Map.of(
            "receiver",
            receiver,
            "value",
            site.source().text().substring(value.begin(), value.end())),
        names);
  }
}
