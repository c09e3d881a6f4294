package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Map;

/** Work that is dropped becomes a part of what is returned behind it. */
final class Chain implements Remedy {

  private static final String RULE = "dropped-async";

  @Override
  public String title() {
    return "Make it part of what is returned";
  }

  @Override
  public boolean isFor(Finding finding, Site site) {
    return finding.rule().equals(RULE);
  }

  @Override
  public Change change(Finding finding, Site site) {
    List<Trail.Layer> layers = site.trail().layers();
    int layer = 1;
    while (layer < layers.size() && !(layers.get(layer) instanceof Trail.Layer.OfStatement)) {
      if (site.trail().expression(layer).orElseThrow() instanceof Expression.Call call
          && layers.get(layer - 1).node() != call.receiver().node()) {
        return byFunction(call, site);
      }
      layer++;
    }
    boolean isLambdaBody =
        layer + 1 < layers.size()
            && site.trail()
                .expression(layer + 1)
                .filter(Expression.Lambda.class::isInstance)
                .isPresent();
    if (isLambdaBody
        && site.trail().expression(layer + 2).orElse(Expression.NONE)
            instanceof Expression.Call call) {
      return byFunction(call, site);
    }
    return byStatement(layer, site);
  }

  private static Change byFunction(Expression.Call call, Site site) {
    Template template =
        site.rewrite(call, Rewrite.CHAIN)
            .orElseThrow(
                () ->
                    new Unfit(
                        "no operator is known that waits in place of %s".formatted(call.name())));
    return new Operand(call, site).rewritten(template);
  }

  private static Change byStatement(int layer, Site site) {
    if (!(site.trail().statement(layer).orElse(null) instanceof Statement.Evaluate dropped)) {
      throw new Unfit("it is kept, and perhaps used later");
    }
    Statement next = next(dropped, layer, site);
    if (!(next instanceof Statement.Return returned) || returned.value() == Expression.NONE) {
      throw new Unfit("nothing is returned right behind it that it could be part of");
    }
    SourceText source = site.source();
    Type type = site.attribution().type(returned.value().node());
    Template template =
        site.rewrite(type, Rewrite.CHAIN)
            .orElseThrow(() -> new Unfit("what is returned behind it does not wait for it"));
    checkKin(site.attribution().type(dropped.expression().node()), type, site);
    int begin = source.begin(dropped.node());
    int end = source.endOfStatement(returned.node());
    String between =
        source
            .text()
            .substring(source.endOfStatement(dropped.node()), source.begin(returned.node()));
    if (!between.isBlank()) {
      throw new Unfit("a comment stands where the code would change");
    }
    Names names = site.names();
    String text =
        template.filled(
            Map.of(
                "dropped", source.of(dropped.node()),
                "result", source.of(returned.value().node())),
            names);
    return new Change(
        source.file(),
        source.text(),
        List.of(new Replacement(begin, end, "return " + text + ";")),
        List.copyOf(names.imports()));
  }

  /** Values of two libraries do not wait for each other. */
  private static void checkKin(Type dropped, Type result, Site site) {
    boolean isKin =
        site.rewrite(dropped, Rewrite.CHAIN).isPresent()
            && packageOf(dropped).equals(packageOf(result));
    if (!isKin) {
      throw new Unfit("what is returned behind it is a value of another library");
    }
  }

  private static String packageOf(Type type) {
    String name = ((Type.ClassType) type).symbol().name();
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Statement next(Statement dropped, int layer, Site site) {
    List<Statement> around = site.body().statements();
    if (layer + 1 < site.trail().layers().size()) {
      if (!(site.trail().statement(layer + 1).orElse(null) instanceof Statement.Block block)) {
        throw new Unfit("it is not always done before what is returned");
      }
      around = block.statements();
    }
    int at = around.indexOf(dropped);
    return at + 1 < around.size() ? around.get(at + 1) : dropped;
  }
}
