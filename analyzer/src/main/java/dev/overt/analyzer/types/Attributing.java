package dev.overt.analyzer.types;

import dev.overt.analyzer.parallel.Workers;
import dev.overt.analyzer.syntax.Member;
import dev.overt.analyzer.syntax.SourceUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Attributes all files on all cores: first their declarations, then their code. */
final class Attributing {

  private final Universe universe;
  private final List<SourceUnit> units;
  private final List<UnitScope> scopes = new ArrayList<>();
  private final Object[][] meanings;
  private final List<List<SourceClass>> classes = new ArrayList<>();
  private final Attribution[] attributions;

  Attributing(Universe universe, List<SourceUnit> units) {
    this.universe = universe;
    this.units = units;
    this.meanings = new Object[units.size()][];
    this.attributions = new Attribution[units.size()];
  }

  void run() {
    for (SourceUnit unit : units) {
      scopes.add(new UnitScope(unit, universe));
      classes.add(List.of());
    }
    inParallel(this::enter);
    inParallel(this::attribute);
  }

  private void enter(int i) {
    meanings[i] = new Object[units.get(i).positions().nodes()];
    classes.set(i, new SourceEntry(universe.index(), meanings[i]).enter(scopes.get(i)));
  }

  private void attribute(int i) {
    Notes notes = new Notes(Scope.of(scopes.get(i)), meanings[i]);
    Workshop workshop = new Workshop(notes);
    for (Member.TypeDeclaration type : units.get(i).types()) {
      notes.declared(type.node()).ifPresent(workshop.classes()::attribute);
    }
    attributions[i] = notes.result();
  }

  /** Long files first, so that no worker begins with one when the others are done. */
  private void inParallel(IntConsumer task) {
    Queue<Integer> waiting = new ConcurrentLinkedQueue<>();
    IntStream.range(0, units.size())
        .boxed()
        .sorted(Comparator.comparingInt(i -> -units.get(i).positions().nodes()))
        .forEach(waiting::add);
    Workers.run(
        () -> {
          for (Integer next = waiting.poll(); next != null; next = waiting.poll()) {
            task.accept(next);
          }
        });
  }

  List<SourceClass> classes() {
    return classes.stream().flatMap(List::stream).toList();
  }

  Attribution attribution(int unit) {
    return attributions[unit];
  }
}
