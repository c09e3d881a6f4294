package dev.overt.analyzer.fix;

import dev.overt.analyzer.catalog.Persisted;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.Modifiers;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.MethodSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fetch join in the query that an annotation of a method holds.
 *
 * @param method has the annotation
 * @param declared the class that the method is written in
 */
record JoinFetch(Site site, MethodSymbol method, Declared declared) {

  /** A query for all of one entity, as far as the alias of that: {@code select b from Book b}. */
  private static final Pattern SIMPLE =
      Pattern.compile(
          "(?is)\\s*select\\s+(?<distinct>distinct\\s+)?(?<alias>[a-z_$][\\w$]*)"
              + "\\s+from\\s+[^\\s,()]+(?:\\s+as)?\\s+\\k<alias>(?![\\w.$])");

  private static final Pattern FETCHES = Pattern.compile("(?i)\\bfetch\\b");

  /** What counts rows, or makes one of several: a row for each element would change that. */
  private static final Pattern ROWS =
      Pattern.compile("(?i)\\b(?:limit|offset|group\\s+by|having|union|intersect|except)\\b");

  private static final Pattern JOINS = Pattern.compile("(?i)\\bjoin\\b");

  /**
   * The change, if the query is simple enough.
   *
   * @param written the method
   * @param isMany whether the attribute has many values
   * @throws Unfit if no attribute can be loaded with what this query finds
   */
  Optional<Change> of(String attribute, Member.Method written, boolean isMany) {
    for (AppliedAnnotation annotation : method.annotations()) {
      for (Persisted.Fetches entry :
          site.catalog().ofAnnotation(annotation.type(), Persisted.Fetches.class)) {
        if (entry.wording() == Persistence.Wording.QUERY
            && annotation.text(entry.element()).isPresent()) {
          check(annotation, annotation.text(entry.element()).get());
          return literal(written, annotation.type(), entry.element())
              .flatMap(query -> joined(query, attribute, isMany));
        }
      }
    }
    return Optional.empty();
  }

  private void check(AppliedAnnotation annotation, String query) {
    String name = method.id().shortName();
    if (annotation.texts().values().stream().anyMatch(texts -> texts.contains("true"))) {
      throw new Unfit("the query of %s is not written in terms of attributes".formatted(name));
    }
    if (FETCHES.matcher(query).find()) {
      throw new Unfit("%s says already what it loads".formatted(name));
    }
    if (ROWS.matcher(query).find()) {
      throw new Unfit("the query of %s counts rows, which a join would change".formatted(name));
    }
  }

  private static Optional<Expression.Literal> literal(
      Member.Method written, String type, String element) {
    return written.modifiers().annotations().stream()
        .filter(each -> ("." + type).endsWith("." + each.name()))
        .map(Modifiers.Annotation::elements)
        .flatMap(List::stream)
        .filter(each -> each.name().equals(element))
        .map(Modifiers.Annotation.Element::value)
        .filter(Expression.Literal.class::isInstance)
        .map(Expression.Literal.class::cast)
        .findFirst();
  }

  private Optional<Change> joined(Expression.Literal literal, String attribute, boolean isMany) {
    SourceText source = site.sites().source(declared.unit());
    String spelled = source.of(literal.node());
    int quotes = spelled.startsWith("\"\"\"") ? 3 : 1;
    String query = spelled.substring(quotes, spelled.length() - quotes);
    Matcher simple = SIMPLE.matcher(query);
    if (query.contains("\\") || !simple.lookingAt()) {
      return Optional.empty();
    }
    boolean isOnce = simple.group("distinct") != null;
    if (isMany && !isOnce && JOINS.matcher(query).find()) {
      return Optional.empty();
    }
    int begin = source.begin(literal.node()) + quotes;
    String alias = simple.group("alias");
    List<Replacement> edits = new ArrayList<>();
    if (isMany && !isOnce) {
      int at = begin + simple.start("alias");
      edits.add(new Replacement(at, at, "distinct "));
    }
    int at = begin + simple.end();
    edits.add(new Replacement(at, at, " left join fetch %s.%s".formatted(alias, attribute)));
    return Optional.of(new Change(source.file(), source.text(), edits, List.of()));
  }
}
