package dev.overt.analyzer.evaluate.bound;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.FieldSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which classes have a field that keeps a value for each thread. */
final class BoundTypes {

  private static final Set<Fact> OF_HOLDERS =
      EnumSet.of(Fact.BINDS_THREAD, Fact.RESULT_IS_INHERITED);

  private final Program program;
  private final Catalog catalog;
  private final Set<String> owners;
  private final Map<ClassSymbol, Boolean> keepers = new ConcurrentHashMap<>();

  BoundTypes(Program program, Catalog catalog) {
    this.program = program;
    this.catalog = catalog;
    this.owners =
        catalog.all(Entry.Tells.class).stream()
            .filter(entry -> OF_HOLDERS.contains(entry.fact()))
            .map(entry -> entry.method().owner())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an object of a class is one of those that the catalog or the program describes. */
  boolean isPlain(ClassSymbol symbol) {
    return symbol.isOurs() || owners.contains(symbol.name());
  }

  /** Whether a caller has to know what the method gives its thread. */
  boolean isFollowed(MethodSymbol method) {
    return keepers.computeIfAbsent(method.owner(), this::isKeeping)
        && program.body(method.id()).filter(this::isChanging).isPresent();
  }

  /** Whether code gives its thread something, or takes it away. */
  private boolean isChanging(Body body) {
    Attribution attribution = program.attribution(body.unit());
    List<MethodId> called = new ArrayList<>();
    Walk walk =
        new Walk(
            new Walk.Visitor() {
              @Override
              public void enter(Expression expression) {
                if (expression instanceof Expression.Call call
                    && attribution.method(call) instanceof Resolved.Known known) {
                  called.add(known.method().id());
                }
              }
            });
    body.statements().forEach(walk::in);
    return called.stream().distinct().flatMap(id -> catalog.of(id).stream()).anyMatch(this::is);
  }

  private boolean is(Entry.OfMethod entry) {
    return entry instanceof Entry.Tells tells
        && (tells.fact() == Fact.BINDS_THREAD || tells.fact() == Fact.UNBINDS_THREAD);
  }

  private boolean isKeeping(ClassSymbol symbol) {
    return symbol.isOurs() && symbol.fields().stream().map(FieldSymbol::type).anyMatch(this::is);
  }

  private boolean is(Type type) {
    return type instanceof Type.ClassType known && is(known.symbol());
  }

  private boolean is(ClassSymbol symbol) {
    return owners.contains(symbol.name())
        || Stream.concat(symbol.superclass().stream(), symbol.interfaces().stream())
            .anyMatch(this::is);
  }
}
