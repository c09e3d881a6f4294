package dev.overt.analyzer.injection;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.Injection;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Statement;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.AppliedAnnotation;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Beans that chains of calls tell of: {@code bind(Prices.class).to(StoredPrices.class)}. */
final class Bindings implements Walk.Visitor {

  private static final Set<Fact> FACTS =
      Set.of(Fact.ARGUMENT_IS_BEAN, Fact.ARGUMENT_IS_BEAN_TYPE, Fact.ARGUMENT_IS_QUALIFIER);

  private final Catalog catalog;
  private final Attribution attribution;
  private final List<Bean> found;

  private Bindings(Catalog catalog, Attribution attribution, List<Bean> found) {
    this.catalog = catalog;
    this.attribution = attribution;
    this.found = found;
  }

  /** Those of all files that import anything of a library that binds so. */
  static List<Bean> in(Program program, Catalog catalog) {
    Set<String> owners =
        catalog.entries().stream()
            .filter(entry -> entry instanceof Entry.Tells tells && FACTS.contains(tells.fact()))
            .map(entry -> ((Entry.Tells) entry).method().owner())
            .map(owner -> owner.substring(0, owner.lastIndexOf('.') + 1))
            .collect(Collectors.toSet());
    Set<SourceUnit> using = Collections.newSetFromMap(new IdentityHashMap<>());
    program.units().stream().filter(unit -> isUsing(unit, owners)).forEach(using::add);
    List<Bean> found = new ArrayList<>();
    for (Body body : using.isEmpty() ? List.<Body>of() : program.bodies()) {
      if (using.contains(body.unit())) {
        Bindings bindings = new Bindings(catalog, program.attribution(body.unit()), found);
        body.statements().forEach(new Walk(bindings)::in);
      }
    }
    return found;
  }

  private static boolean isUsing(SourceUnit unit, Set<String> owners) {
    return !owners.isEmpty()
        && unit.imports().stream()
            .anyMatch(each -> owners.stream().anyMatch((each.name() + ".")::startsWith));
  }

  @Override
  public void enter(Statement statement) {
    if (statement instanceof Statement.Evaluate chain
        && chain.expression() instanceof Expression.Call) {
      bind(chain.expression());
    }
  }

  private void bind(Expression chain) {
    Optional<ClassSymbol> type = Optional.empty();
    Optional<ClassSymbol> made = Optional.empty();
    Set<String> names = new HashSet<>();
    List<AppliedAnnotation> qualifiers = new ArrayList<>();
    for (Expression at = chain; at instanceof Expression.Call call; at = call.receiver()) {
      Set<Fact> facts = facts(call);
      if (facts.contains(Fact.ARGUMENT_IS_BEAN_TYPE)) {
        type = named(call.arguments().get(0));
      } else if (facts.contains(Fact.ARGUMENT_IS_BEAN)) {
        made = named(call.arguments().get(0));
      } else if (facts.contains(Fact.ARGUMENT_IS_QUALIFIER)) {
        qualify(call.arguments().get(0), names, qualifiers);
      }
    }
    if (type.isPresent() && made.isPresent()) {
      Tags tags =
          new Tags(
              Set.of(Injection.PREFERRED), List.copyOf(names), qualifiers, OptionalInt.empty());
      Type.ClassType given = new Type.ClassType(type.get(), List.of());
      found.add(new Bean(new Bean.OfClass(made.get()), given, tags, names));
    }
  }

  private Set<Fact> facts(Expression.Call call) {
    if (call.arguments().isEmpty() || !(attribution.method(call) instanceof Resolved.Known known)) {
      return Set.of();
    }
    return catalog.of(known.method().id()).stream()
        .filter(Entry.Tells.class::isInstance)
        .map(entry -> ((Entry.Tells) entry).fact())
        .collect(Collectors.toSet());
  }

  /** The class that an argument names, or else is an object of. */
  private Optional<ClassSymbol> named(Expression argument) {
    if (!(attribution.type(argument.node()) instanceof Type.ClassType type)) {
      return Optional.empty();
    }
    return argument instanceof Expression.ClassLiteral
        ? type.arguments().stream()
            .filter(Type.ClassType.class::isInstance)
            .map(each -> ((Type.ClassType) each).symbol())
            .findFirst()
        : Optional.of(type.symbol());
  }

  private void qualify(Expression argument, Set<String> names, List<AppliedAnnotation> qualifiers) {
    if (argument instanceof Expression.ClassLiteral) {
      named(argument)
          .ifPresent(
              each -> qualifiers.add(new AppliedAnnotation(each.name(), Map.of(), Map.of())));
    } else if (argument instanceof Expression.Call call
        && call.arguments().size() == 1
        && call.arguments().get(0) instanceof Expression.Literal literal) {
      names.add(literal.text());
    }
  }
}
