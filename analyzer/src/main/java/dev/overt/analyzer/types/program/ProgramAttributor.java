package dev.overt.analyzer.types.program;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.parallel.Workers;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.syntax.SourceUnit;
import dev.overt.analyzer.types.Attribution;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.attribute.UnitAttributor;
import dev.overt.analyzer.types.relations.TypeSystem;
import dev.overt.analyzer.types.source.ProgramClasses;
import dev.overt.analyzer.types.source.ProgramScope;
import dev.overt.analyzer.types.source.SourceClass;
import dev.overt.analyzer.types.source.SourceEntry;
import dev.overt.analyzer.types.source.UnitScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Attributes all files on all cores: first their declarations, then their code. */
public final class ProgramAttributor {

  private final TypeSystem typeSystem;
  private final ProgramClasses index;
  private final List<SourceUnit> units;
  private final List<UnitScope> scopes = new ArrayList<>();
  private final Object[][] meanings;
  private final List<List<SourceClass>> classes = new ArrayList<>();
  private final Attribution[] attributions;
  private final Collection<Gap> failures = new ConcurrentLinkedQueue<>();

  private ProgramAttributor(ProgramClasses index, List<SourceUnit> units) {
    this.typeSystem = new TypeSystem(index);
    this.index = index;
    this.units = List.copyOf(units);
    this.meanings = new Object[units.size()][];
    this.attributions = new Attribution[units.size()];
  }

  /**
   * Attributes the units against the class path and the JDK, in parallel.
   *
   * @param stubs asked, in this order, for what neither has
   */
  public static Program attribute(
      List<SourceUnit> units, ClassPath classPath, List<StubProvider> stubs) {
    return attribute(units, new ListedLibraries(classPath, stubs));
  }

  /** The same against libraries that are listed. */
  public static Program attribute(List<SourceUnit> units, ListedLibraries libraries) {
    ProgramClasses classes = new ProgramClasses(libraries.files());
    ProgramAttributor attributor = new ProgramAttributor(classes, units);
    attributor.run();
    return new AttributedProgram(
        attributor,
        new ProgramLibraries(libraries.named(), libraries.files(), classes, attributor.failures));
  }

  private void run() {
    ProgramScope program = new ProgramScope(typeSystem);
    for (SourceUnit unit : units) {
      scopes.add(new UnitScope(unit, program));
      classes.add(List.of());
    }
    inParallel(this::enter);
    inParallel(this::attribute);
  }

  private void enter(int i) {
    meanings[i] = new Object[units.get(i).positions().nodes()];
    try {
      classes.set(i, new SourceEntry(index, meanings[i]).enter(scopes.get(i)));
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      fail(i, failure);
    }
  }

  private void attribute(int i) {
    attributions[i] =
        UnitAttributor.attribute(scopes.get(i), meanings[i], failure -> fail(i, failure));
  }

  /** A failure in one file costs that file. */
  private void fail(int i, Throwable failure) {
    failures.add(Gap.of(units.get(i).file().toString(), "what its names mean", failure));
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

  List<SourceUnit> units() {
    return units;
  }

  TypeSystem typeSystem() {
    return typeSystem;
  }

  List<SourceClass> classes() {
    return classes.stream().flatMap(List::stream).toList();
  }

  Attribution attribution(int unit) {
    return attributions[unit];
  }
}
