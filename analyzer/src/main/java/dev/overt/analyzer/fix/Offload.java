package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.finding.Mend;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Work that stops its thread goes to a thread that may stop, by the means of the framework. */
final class Offload implements Remedy {

  @Override
  public String title() {
    return "Run it on a thread that may block";
  }

  @Override
  public boolean isFor(Finding finding, Site site) {
    return finding.message().mend() != Mend.AT_SINK;
  }

  @Override
  public Change change(Finding finding, Site found) {
    Site site = found.sites().of(finding.witness().frontier());
    Optional<Change> around = around(site);
    if (around.isPresent()) {
      return around.get();
    }
    Optional<Change> handed =
        site.isAsync(site.body().method().returnType())
            ? Optional.empty()
            : handedOver(finding, found, site.body().method().id());
    return handed.orElseGet(() -> new WholeBody(site).handedOver());
  }

  /** The change at the operator that the method around the work is handed to, if it is. */
  private static Optional<Change> handedOver(Finding finding, Site found, MethodId method) {
    List<Step> lead = finding.witness().origin().lead();
    return lead.stream()
        .skip(Math.max(0, lead.size() - 1))
        .flatMap(step -> written(step, found))
        .filter(site -> site.trail().expression() instanceof Expression.Call)
        .map(site -> new Operand((Expression.Call) site.trail().expression(), site))
        .filter(operand -> operand.refersTo(method))
        .flatMap(
            operand ->
                operand
                    .site()
                    .rewrite(operand.call(), Rewrite.OFFLOAD)
                    .map(operand::rewritten)
                    .stream())
        .findFirst();
  }

  /** Code of a step; nothing, if nobody wrote it. */
  private static Stream<Site> written(Step step, Site found) {
    try {
      return Stream.of(found.sites().of(step));
    } catch (Unfit isElsewhere) {
      return Stream.of();
    }
  }

  private static Optional<Change> around(Site site) {
    List<Trail.Layer> layers = site.trail().layers();
    for (int layer = 1; layer < layers.size(); layer++) {
      Optional<Expression> around = site.trail().expression(layer);
      if (around.isPresent() && around.get() instanceof Expression.Call call) {
        Optional<Change> change = at(call, layer, site);
        if (change.isPresent()) {
          return change;
        }
      }
    }
    return Optional.empty();
  }

  /** The change at a call around the work, if there is one. */
  private static Optional<Change> at(Expression.Call call, int layer, Site site) {
    Trail.Layer inside = site.trail().layers().get(layer - 1);
    if (inside.node() == call.receiver().node()) {
      return Optional.empty();
    }
    Optional<Template> template = site.rewrite(call, Rewrite.OFFLOAD);
    if (template.isPresent()) {
      Operand operand = new Operand(call, site);
      if (template.get().has("value") || template.get().has("quiet")) {
        checkAround(layer, site);
        operand.checkMoved(template.get().has("quiet"));
      }
      return Optional.of(operand.rewritten(template.get()));
    }
    if (isFunction(inside) && isOfAsync(call, site)) {
      throw new Unfit(
          "no way is known to have %s run its function elsewhere".formatted(call.name()));
    }
    return Optional.empty();
  }

  private static boolean isFunction(Trail.Layer layer) {
    return layer instanceof Trail.Layer.OfExpression found
        && (found.expression() instanceof Expression.Lambda
            || found.expression() instanceof Expression.MethodReference);
  }

  private static boolean isOfAsync(Expression.Call call, Site site) {
    return site.isAsync(site.attribution().type(call.node()))
        || site.isAsync(site.attribution().type(call.receiver().node()));
  }

  /** What is moved into a function leaves what stands around it. */
  static void checkAround(int layer, Site site) {
    for (int outer = layer; outer < site.trail().layers().size(); outer++) {
      if (site.trail().expression(outer).filter(Expression.Lambda.class::isInstance).isPresent()) {
        return;
      }
      Optional<Statement> statement = site.trail().statement(outer);
      if (statement.filter(Statement.Try.class::isInstance).isPresent()) {
        throw new Unfit("the try statement around it would not see it any more");
      }
      if (statement.filter(Statement.Synchronized.class::isInstance).isPresent()) {
        throw new Unfit("it would be done without the monitor around it");
      }
    }
  }
}
