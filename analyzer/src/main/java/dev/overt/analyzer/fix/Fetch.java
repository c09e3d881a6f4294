package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Rewrite;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.code.Step;
import dev.overt.analyzer.finding.Finding;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An attribute is loaded by the repository method that loads its owner. */
final class Fetch implements Remedy {

  private static final Set<String> RULES =
      Set.of("hidden-load", "lazy-load", "load-after-close", "load-in-loop");

  /** Of a type of parameters: a method that has one is left as it is. */
  private static final String NOT = "none";

  @Override
  public String title() {
    return "Load the attribute with its owner";
  }

  @Override
  public boolean isFor(Finding finding, Site site) {
    return RULES.contains(finding.rule());
  }

  @Override
  public Change change(Finding finding, Site site) {
    MethodId loaded = MethodId.read(finding.witness().sink().called());
    Map<MethodId, MethodSymbol> loading = new TreeMap<>();
    finding.witness().stops().stream()
        .map(Step::member)
        .distinct()
        .flatMap(member -> site.program().body(MethodId.read(member)).stream())
        .forEach(body -> add(body, loaded.owner(), site, loading));
    if (loading.size() != 1) {
      throw new Unfit(
          loading.isEmpty()
              ? "no repository method is called here that loads it"
              : "several repository methods are called here that may load it");
    }
    return change(loading.values().iterator().next(), loaded, site);
  }

  private static void add(
      Body body, String entity, Site site, Map<MethodId, MethodSymbol> loading) {
    Walk.Visitor calls =
        new Walk.Visitor() {
          @Override
          public void enter(Expression expression) {
            if ((expression instanceof Expression.Call
                    || expression instanceof Expression.MethodReference)
                && site.program().attribution(body).method(expression)
                    instanceof Resolved.Known known
                && isLoading(known, entity, site)) {
              loading.put(known.method().id(), known.method());
            }
          }
        };
    body.statements().forEach(new Walk(calls)::in);
  }

  private static boolean isLoading(Resolved.Known known, String entity, Site site) {
    Type returned = site.program().returnType(known.method(), known.receiver());
    return site.rewrite(known.receiver(), Rewrite.FETCH).isPresent() && speaksOf(returned, entity);
  }

  private static boolean speaksOf(Type type, String entity) {
    return type instanceof Type.ClassType known
        && (known.symbol().name().equals(entity)
            || known.arguments().stream().anyMatch(each -> speaksOf(each, entity)));
  }

  private static Change change(MethodSymbol method, MethodId attribute, Site site) {
    if (!method.owner().isOurs()) {
      throw new Unfit("%s is not declared here".formatted(method.id().shortName()));
    }
    Type owner = new Type.ClassType(method.owner(), List.of());
    Template template = site.rewrite(owner, Rewrite.FETCH).orElseThrow();
    Declared declared = Declared.of(method.owner().name(), site.program());
    Member.Method written =
        declared
            .method(method)
            .orElseThrow(() -> new Unfit("%s is overloaded".formatted(method.id().shortName())));
    checkUntold(method, template);
    checkPages(method, site);
    return new JoinFetch(site, method, declared)
        .of(attribute.name(), written, isMany(attribute, site))
        .orElseGet(
            () -> {
              check(method, template, site);
              return new Annotated(site, declared.unit())
                  .with(template.text().replace("$attribute", attribute.name()), written.node());
            });
  }

  /** What holds many values has a type with arguments, or can be gone through. */
  private static boolean isMany(MethodId attribute, Site site) {
    return site.program().find(attribute.owner()).stream()
        .flatMap(owner -> owner.fields().stream())
        .filter(field -> field.name().equals(attribute.name()))
        .anyMatch(
            field ->
                field.type() instanceof Type.ClassType known
                    && (!known.arguments().isEmpty()
                        || site.program().supertypes(known).stream()
                            .anyMatch(each -> each.symbol().name().equals("java.lang.Iterable"))));
  }

  private static void check(MethodSymbol method, Template template, Site site) {
    String annotation = annotation(template);
    if (site.program().find(annotation).isEmpty()) {
      throw new Unfit("%s is not on the class path".formatted(annotation));
    }
  }

  private static String annotation(Template template) {
    return template.text().replaceAll("@([\\w.]+).*", "$1");
  }

  private static void checkUntold(MethodSymbol method, Template template) {
    String annotation = annotation(template);
    if (method.annotations().stream().anyMatch(each -> each.type().equals(annotation))) {
      throw new Unfit("%s says already what it loads".formatted(method.id().shortName()));
    }
  }

  private static void checkPages(MethodSymbol method, Site site) {
    boolean isLeft =
        method.parameterTypes().stream()
            .flatMap(type -> site.rewrite(type, Rewrite.FETCH).stream())
            .anyMatch(each -> each.text().equals(NOT));
    if (isLeft) {
      throw new Unfit(
          "%s reads pages, of which each would load all".formatted(method.id().shortName()));
    }
  }
}
