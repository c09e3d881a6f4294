package dev.overt.analyzer.evaluate.knowledge;

import dev.overt.analyzer.catalog.Entry;
import dev.overt.analyzer.catalog.Fact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the catalog says of one library method, the nearest overridden method with an entry
 * counting.
 */
public record MethodFacts(
    Optional<Entry.Suspends> suspends,
    List<Entry.Runs> runs,
    List<Entry.Subscribes> subscribes,
    Optional<Entry.Moves> moves,
    List<Entry.OfMethod> makes,
    List<Fact> told) {

  /** Of a method that the catalog does not speak of. */
  public static final MethodFacts NONE =
      new MethodFacts(
          Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), List.of());

  public MethodFacts {
    runs = List.copyOf(runs);
    subscribes = List.copyOf(subscribes);
    makes = List.copyOf(makes);
    told = List.copyOf(told);
  }

  /**
   * Of the levels of an overridden method, the nearest first; each form is taken from one level.
   */
  static MethodFacts of(List<List<Entry.OfMethod>> levels) {
    return new MethodFacts(
        nearest(levels, Entry.Suspends.class).stream().findFirst(),
        nearest(levels, Entry.Runs.class),
        nearest(levels, Entry.Subscribes.class),
        nearest(levels, Entry.Moves.class).stream().findFirst(),
        Stream.<Entry.OfMethod>concat(
                nearest(levels, Entry.Emits.class).stream(),
                Stream.concat(
                    nearest(levels, Entry.Makes.class).stream(),
                    nearest(levels, Entry.Later.class).stream()))
            .toList(),
        nearest(levels, Entry.Tells.class).stream().map(Entry.Tells::fact).toList());
  }

  static <E extends Entry.OfMethod> List<E> nearest(
      List<List<Entry.OfMethod>> levels, Class<E> form) {
    for (List<Entry.OfMethod> level : levels) {
      List<E> found = level.stream().filter(form::isInstance).map(form::cast).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * These, but for what the call itself does to its thread: of a method whose code is there to be
   * read.
   */
  public MethodFacts withoutEffect() {
    return this == NONE
        ? this
        : new MethodFacts(Optional.empty(), runs, subscribes, moves, makes, told);
  }

  public Optional<Entry.Emits> emits() {
    return makes.stream()
        .filter(Entry.Emits.class::isInstance)
        .map(Entry.Emits.class::cast)
        .findFirst();
  }

  /** What the use of the result does. */
  public Optional<Entry.Later> later() {
    for (Entry.OfMethod each : makes) {
      if (each instanceof Entry.Later later) {
        return Optional.of(later);
      }
    }
    return Optional.empty();
  }

  /** What may be made; the first counts that is given what it asks for. */
  public List<Entry.Makes> executors() {
    return makes.isEmpty() ? List.of() : nearest(List.of(makes), Entry.Makes.class);
  }

  public boolean tells(Fact fact) {
    return told.contains(fact);
  }
}
