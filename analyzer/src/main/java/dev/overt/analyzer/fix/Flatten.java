package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Parameter;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Type;
import java.util.stream.Stream;

/** An async value inside another one: the operator that waits for both stands for the one. */
final class Flatten implements Remedy {

  private static final String RULE = "nested-async";

  @Override
  public String title() {
    return "Wait for the value inside, too";
  }

  @Override
  public boolean isFor(Finding finding, Site site) {
    return finding.rule().equals(RULE);
  }

  @Override
  public Change change(Finding finding, Site site) {
    if (!(site.trail().expression() instanceof Expression.Call call)) {
      throw new Unfit("it is not done by a call");
    }
    Template template =
        site.rewrite(call, Rewrite.FLATTEN)
            .orElseThrow(
                () -> new Unfit("no way is known to flatten what %s makes".formatted(call.name())));
    checkKin(call, site);
    check(call, 1, site);
    return new Operand(call, site).rewritten(template);
  }

  /** The operator that waits for both takes values of its own kind only. */
  private static void checkKin(Expression.Call call, Site site) {
    Type made = site.attribution().type(call.node());
    Type inside =
        made instanceof Type.ClassType known && known.arguments().size() == 1
            ? known.arguments().get(0)
            : Type.UNKNOWN;
    boolean isKin =
        site.method(call).stream()
            .flatMap(
                method ->
                    Stream.concat(Stream.of(method), site.program().overridden(method).stream()))
            .filter(method -> site.catalog().rewrite(method.id(), Rewrite.FLATTEN).isPresent())
            .anyMatch(
                method ->
                    inside instanceof Type.ClassType known
                        && site.program().isSubclass(known.symbol(), method.owner().name()));
    if (!isKin) {
      throw new Unfit("the value inside is none that %s waits for".formatted(call.name()));
    }
  }

  /** Whoever takes the value must not care of what type its elements are. */
  private static void check(Expression made, int layer, Site site) {
    if (site.trail().expression(layer).orElse(Expression.NONE) instanceof Expression.Call next) {
      if (next.receiver() != made) {
        throw new Unfit("%s is passed the value as it is".formatted(next.name()));
      }
      next.arguments().forEach(argument -> checkUnread(argument, next));
      if (isNested(site.attribution().type(next.node()), site)) {
        check(next, layer + 1, site);
      }
      return;
    }
    Statement around = site.trail().statement(layer).orElse(null);
    boolean isInLambda =
        site.trail().layers().size() > layer + 1 && site.trail().expression(layer + 1).isPresent();
    boolean isDropped = around instanceof Statement.Evaluate && !isInLambda;
    boolean isOpen =
        around instanceof Statement.Return
            && site.trail().layers().stream().noneMatch(Flatten::isLambda)
            && isOpen(site.body().method().returnType());
    if (!isDropped && !isOpen) {
      throw new Unfit("who takes the value expects another one inside it");
    }
  }

  private static boolean isLambda(Trail.Layer layer) {
    return layer instanceof Trail.Layer.OfExpression found
        && found.expression() instanceof Expression.Lambda;
  }

  /** A function that is handed the value inside must not look at it. */
  private static void checkUnread(Expression argument, Expression.Call next) {
    boolean isUnread =
        argument instanceof Expression.Lambda lambda
            ? lambda.parameters().stream().noneMatch(each -> Reads.of(each, lambda))
            : !(argument instanceof Expression.MethodReference);
    if (!isUnread) {
      throw new Unfit("the function of %s takes the value inside as it is".formatted(next.name()));
    }
  }

  private static boolean isNested(Type type, Site site) {
    return type instanceof Type.ClassType known
        && known.arguments().stream().anyMatch(each -> site.isAsync(each));
  }

  /** Whether a type says nothing of its elements. */
  private static boolean isOpen(Type type) {
    return type instanceof Type.ClassType known
        && known.arguments().stream()
            .allMatch(
                each ->
                    each instanceof Type.WildcardType
                        || each instanceof Type.ClassType of
                            && of.symbol().name().equals("java.lang.Object"));
  }

  /** Whether code names a parameter. */
  private static final class Reads implements Walk.Visitor {

    private final String name;
    private boolean isRead;

    private Reads(String name) {
      this.name = name;
    }

    static boolean of(Parameter parameter, Expression.Lambda lambda) {
      Reads reads = new Reads(parameter.name());
      new Walk(reads).in(lambda.body());
      return reads.isRead;
    }

    @Override
    public void enter(Expression expression) {
      isRead |= expression instanceof Expression.Name read && read.identifier().equals(name);
    }
  }
}
