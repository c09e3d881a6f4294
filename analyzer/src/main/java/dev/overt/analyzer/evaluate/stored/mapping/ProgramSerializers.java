package dev.overt.analyzer.evaluate.stored.mapping;

import dev.overt.analyzer.catalog.Catalog;
import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import dev.overt.analyzer.catalog.PersistedType;
import dev.overt.analyzer.catalog.Persistence;
import dev.overt.analyzer.syntax.Expression;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.syntax.Walk;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.Resolved;
import dev.overt.analyzer.types.Type;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a program changes in how its objects are taken apart: classes that write others in their own
 * way, and modules that leave alone what is not loaded. All of it counts for all of the program.
 */
final class ProgramSerializers {

  private final Program program;
  private final Catalog catalog;
  private volatile Changes changes;

  ProgramSerializers(Program program, Catalog catalog) {
    this.program = program;
    this.catalog = catalog;
  }

  /**
   * What is changed.
   *
   * @param own the classes whose objects are looked at in an unknown way
   */
  private record Changes(Set<Persistence.Visit> spared, Map<String, Set<Persistence.Visit>> own) {}

  /** Whether what is not loaded is left alone. */
  boolean isSpared(Persistence.Visit visit) {
    return changes().spared().contains(visit);
  }

  /** Whether objects of a class are looked at in a way of the program's own. */
  boolean isOwn(Persistence.Visit visit, ClassSymbol symbol) {
    return GeneratedMethods.lineage(symbol)
        .anyMatch(each -> changes().own().getOrDefault(each.name(), Set.of()).contains(visit));
  }

  /** All changes: equal spellings mean equal changes. */
  String spelled() {
    return changes().toString();
  }

  /** Few programs ask; who asks first looks. */
  private Changes changes() {
    Changes known = changes;
    if (known == null) {
      known = read();
      changes = known;
    }
    return known;
  }

  private Changes read() {
    Set<Persistence.Visit> spared = EnumSet.noneOf(Persistence.Visit.class);
    Map<String, Set<Persistence.Visit>> own = new TreeMap<>();
    for (PersistedType.Spares spares : catalog.all(PersistedType.Spares.class)) {
      if (isUsed(spares)) {
        spared.add(spares.visit());
      }
    }
    for (PersistedType.OwnVisits visits : catalog.all(PersistedType.OwnVisits.class)) {
      program.sourceClasses().forEach(symbol -> own(symbol, visits, own));
    }
    mixedIn(own);
    return new Changes(spared, own);
  }

  private boolean isUsed(PersistedType.Spares spares) {
    List<SourceUnit> using =
        program.units().stream().filter(unit -> isImported(unit, spares.type())).toList();
    return !using.isEmpty()
        && spares.unless().filter(name -> isNamed(Set.copyOf(using), name)).isEmpty();
  }

  private static boolean isImported(SourceUnit unit, String type) {
    return unit.imports().stream().anyMatch(each -> (each.name() + ".").startsWith(type + "."));
  }

  private boolean isNamed(Set<SourceUnit> units, String name) {
    Set<String> named = new HashSet<>();
    Walk walk =
        new Walk(
            new Walk.Visitor() {
              @Override
              public void enter(Expression expression) {
                if (expression instanceof Expression.Name simple) {
                  named.add(simple.identifier());
                } else if (expression instanceof Expression.FieldAccess access) {
                  named.add(access.name());
                }
              }
            });
    program.bodies().stream()
        .filter(body -> units.contains(body.unit()))
        .forEach(body -> body.statements().forEach(walk::in));
    return named.contains(name);
  }

  /** A class below one that writes objects of its type argument. */
  private void own(
      ClassSymbol symbol, PersistedType.OwnVisits visits, Map<String, Set<Persistence.Visit>> own) {
    if (!program.isSubclass(symbol, visits.type())) {
      return;
    }
    for (Type.ClassType above : program.supertypes(new Type.ClassType(symbol, List.of()))) {
      for (Type argument : above.arguments()) {
        if (above.symbol().name().equals(visits.type())
            && argument instanceof Type.ClassType written) {
          add(own, written.symbol(), visits.visit());
        }
      }
    }
  }

  private static void add(
      Map<String, Set<Persistence.Visit>> own, ClassSymbol symbol, Persistence.Visit visit) {
    own.computeIfAbsent(symbol.name(), missing -> EnumSet.noneOf(Persistence.Visit.class))
        .add(visit);
  }

  /** Classes that a call changes the properties of. */
  private void mixedIn(Map<String, Set<Persistence.Visit>> own) {
    Set<String> names = new HashSet<>();
    for (Entry.Tells entry : catalog.all(Entry.Tells.class)) {
      if (isChange(entry)) {
        names.add(entry.method().name());
      }
    }
    for (Body body : program.bodies()) {
      Walk walk =
          new Walk(
              new Walk.Visitor() {
                @Override
                public void enter(Expression expression) {
                  if (expression instanceof Expression.Call call && names.contains(call.name())) {
                    mixedIn(body, call, own);
                  }
                }
              });
      body.statements().forEach(walk::in);
    }
  }

  private static boolean isChange(Entry entry) {
    return entry instanceof Entry.Tells tells && tells.fact() == Fact.ARGUMENT_WRITTEN_OTHERWISE;
  }

  private void mixedIn(Body body, Expression.Call call, Map<String, Set<Persistence.Visit>> own) {
    if (program.attribution(body.unit()).method(call) instanceof Resolved.Known known
        && catalog.of(known.method().id()).stream().anyMatch(ProgramSerializers::isChange)
        && !call.arguments().isEmpty()
        && program.attribution(body.unit()).type(call.arguments().get(0).node())
            instanceof Type.ClassType literal
        && !literal.arguments().isEmpty()
        && literal.arguments().get(0) instanceof Type.ClassType changed) {
      add(own, changed.symbol(), Persistence.Visit.PROPERTIES);
    }
  }
}
