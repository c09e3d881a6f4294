package dev.overt.analyzer.fix;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.types.Binding;
import dev.overt.analyzer.types.MethodSymbol;
import java.lang.reflect.Modifier;
import java.util.List;

/** A function argument as parameters and a body, whichever way it is written. */
record FunctionText(Template.Filling parameters, Template.Filling body) {

  /** Names that a parameter may get, the first that the code does not use. */
  private static final List<String> PARAMETERS = List.of("value", "item", "each", "it", "given");

  /** Of a lambda or a method reference that is an argument of a call. */
  static FunctionText of(Expression function, Site site, CallText call) {
    if (function instanceof Expression.Lambda lambda) {
      return new FunctionText(call.parameters(lambda), call.body(lambda));
    }
    if (function instanceof Expression.MethodReference reference) {
      return of(reference, site);
    }
    throw new Unfit("the function is not written where it is passed");
  }

  private static FunctionText of(Expression.MethodReference reference, Site site) {
    MethodSymbol method =
        site.method(reference)
            .orElseThrow(() -> new Unfit("it is not known what " + reference.name() + " is"));
    String name = free(site);
    return new FunctionText(
        new Template.Filling.Text(name),
        new Template.Filling.Text(call(reference, method, name, site)));
  }

  private static String call(
      Expression.MethodReference reference, MethodSymbol method, String argument, Site site) {
    String target = site.source().of(reference.target().node());
    if (reference.name().equals(MethodId.CONSTRUCTOR)) {
      return "new %s(%s)".formatted(target, argument);
    }
    boolean isOfType =
        site.attribution().binding(reference.target()) instanceof Binding.OfType
            || reference.target() instanceof Expression.TypeReference;
    if (isOfType && !Modifier.isStatic(method.flags())) {
      return "%s.%s()".formatted(argument, reference.name());
    }
    if (!isOfType && !isSteady(reference.target(), site)) {
      throw new Unfit("what %s is called on is worked out once".formatted(reference.name()));
    }
    return "%s.%s(%s)".formatted(target, reference.name(), argument);
  }

  /** Whether an expression is the same whenever it is evaluated. */
  private static boolean isSteady(Expression target, Site site) {
    if (target instanceof Expression.This || target instanceof Expression.Super) {
      return true;
    }
    if (target instanceof Expression.Name && site.local(target) >= 0) {
      Captures.of(site).check(target);
      return true;
    }
    return site.attribution().binding(target) instanceof Binding.Field field
        && Modifier.isFinal(field.field().flags());
  }

  private static String free(Site site) {
    String text = site.source().text();
    return PARAMETERS.stream()
        .filter(name -> !text.matches("(?s).*\\b" + name + "\\b.*"))
        .findFirst()
        .orElseThrow(() -> new Unfit("no plain name is left for a parameter"));
  }
}
