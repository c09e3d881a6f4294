package dev.overt.analyzer.evaluate;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What an expression may be: any of the atoms, in the order in which they were found. */
record Value(Set<Atom> atoms) {

  /** More alternatives than this are as good as none. */
  private static final int MOST = 12;

  /** No object at all: {@code null}, or code that is never reached. */
  static final Value NOTHING = new Value(Set.of());

  /** Anything. */
  static final Value UNKNOWN = new Value(Set.of(Atom.UNKNOWN));

  static Value of(Atom atom) {
    return new Value(Set.of(atom));
  }

  static Value of(List<? extends Atom> atoms) {
    return new Value(Collections.unmodifiableSet(new LinkedHashSet<>(atoms)));
  }

  /** Either of the two. */
  Value or(Value other) {
    if (this == other || atoms.containsAll(other.atoms)) {
      return this;
    }
    if (other.atoms.containsAll(atoms)) {
      return other;
    }
    Set<Atom> all = new LinkedHashSet<>(atoms);
    all.addAll(other.atoms);
    return all.size() > MOST ? UNKNOWN : new Value(Collections.unmodifiableSet(all));
  }

  /** Whether there is nothing in it that we follow. */
  boolean isUntracked() {
    return this == UNKNOWN || this == NOTHING || atoms.equals(UNKNOWN.atoms);
  }

  /** What is left of it outside the method whose parameters it speaks of. */
  Value closed() {
    return atoms.stream().noneMatch(Value::isOpen)
        ? this
        : of(atoms.stream().flatMap(Value::closed).toList());
  }

  /**
   * The parameter of the method at hand that it is, if it is one as it was passed; of what class it
   * is may be known as well.
   */
  OptionalInt formal() {
    List<Atom> passed = atoms.stream().filter(atom -> !(atom instanceof Atom.Exact)).toList();
    return passed.size() == 1 ? passed.get(0).formal() : OptionalInt.empty();
  }

  /** The boolean that it is, if that is known. */
  Optional<Boolean> flag() {
    return atoms.size() == 1 && atoms.iterator().next() instanceof Atom.Flag flag
        ? Optional.of(flag.isTrue())
        : Optional.empty();
  }

  private static boolean isOpen(Atom atom) {
    return atom instanceof Atom.Parameter
        || atom instanceof Atom.FormalFunction
        || atom instanceof Atom.Executor executor && executor.source().isFormal()
        || atom instanceof Atom.Async async && async.sources().stream().anyMatch(Source::isFormal);
  }

  private static Stream<Atom> closed(Atom atom) {
    if (atom instanceof Atom.Parameter) {
      return Stream.of(Atom.UNKNOWN);
    }
    return isOpen(atom) ? Stream.of() : Stream.of(atom);
  }

  /** Its alternatives of one form. */
  <A extends Atom> Stream<A> all(Class<A> form) {
    return atoms.stream().filter(form::isInstance).map(form::cast);
  }
}
