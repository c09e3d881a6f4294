package dev.overt.analyzer.evaluate.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an expression may be.
 *
 * @param atoms any of these, in the order in which they were found
 * @param contents what it is or holds for domains, besides
 */
public record Value(Set<Atom> atoms, Set<Content> contents) {

  /** More alternatives than this are as good as none. */
  private static final int MOST = 12;

  /** No object at all: {@code null}, or code that is never reached. */
  public static final Value NOTHING = new Value(Set.of(), Set.of());

  /** Anything. */
  public static final Value UNKNOWN = new Value(Set.of(Atom.UNKNOWN), Set.of());

  public static Value of(Atom atom) {
    return new Value(Set.of(atom), Set.of());
  }

  public static Value of(List<? extends Atom> atoms) {
    return new Value(Collections.unmodifiableSet(new LinkedHashSet<>(atoms)), Set.of());
  }

  /** Either of the two. */
  public Value or(Value other) {
    boolean areAny = atoms == UNKNOWN.atoms && other.atoms == UNKNOWN.atoms;
    if (this == other || areAny && contents.isEmpty() && other.contents.isEmpty()) {
      return this;
    }
    if (atoms.containsAll(other.atoms) && contents.containsAll(other.contents)) {
      return this;
    }
    if (other.atoms.containsAll(atoms) && other.contents.containsAll(contents)) {
      return other;
    }
    Set<Atom> all = together(joined(atoms, other.atoms));
    Value joined = new Value(all.size() > MOST ? UNKNOWN.atoms : all, Set.of());
    return joined.holding(joined(contents, other.contents));
  }

  /** What may put off this or that work puts off all of it: one atom, however many branches. */
  private static Set<Atom> together(Set<Atom> atoms) {
    List<Atom.Pulled> pulled = all(atoms, Atom.Pulled.class).toList();
    if (pulled.size() < 2) {
      return atoms;
    }
    Set<Atom> all = new LinkedHashSet<>(atoms);
    all.removeAll(pulled);
    all.add(Atom.Pulled.of(pulled));
    return Collections.unmodifiableSet(all);
  }

  private static <T> Set<T> joined(Set<T> some, Set<T> others) {
    if (others.isEmpty()) {
      return some;
    }
    Set<T> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return Collections.unmodifiableSet(all);
  }

  /** The same, with these contents and no others. */
  public Value holding(Collection<? extends Content> held) {
    if (held.isEmpty() && contents.isEmpty()) {
      return this;
    }
    Set<Content> all = new LinkedHashSet<>(held);
    return new Value(atoms, all.size() > MOST ? Set.of() : Collections.unmodifiableSet(all));
  }

  /** Whether there is nothing in it that we follow, but for its contents. */
  public boolean isUntracked() {
    return this == NOTHING
        || atoms == UNKNOWN.atoms
        || atoms.size() == 1 && atoms.iterator().next() == Atom.UNKNOWN;
  }

  /** What is left of it outside the method whose parameters it speaks of. */
  public Value closed() {
    return contents.isEmpty() && atoms.stream().noneMatch(Value::isOpen)
        ? this
        : of(atoms.stream().flatMap(this::closed).toList())
            .holding(contents.stream().filter(Content::isClosed).toList());
  }

  /**
   * The parameter of the method at hand that it is, if it is one as it was passed; of what class it
   * is may be known as well.
   */
  public OptionalInt formal() {
    List<Atom> passed = atoms.stream().filter(atom -> !(atom instanceof Atom.Instance)).toList();
    return passed.size() == 1 ? passed.get(0).formal() : OptionalInt.empty();
  }

  /** Whether a container gives it. */
  public boolean isGiven() {
    return atoms.stream().anyMatch(Atom.Bean.class::isInstance);
  }

  /** The boolean that it is, if that is known. */
  public Optional<Boolean> flag() {
    return atoms.size() == 1 && atoms.iterator().next() instanceof Atom.Flag flag
        ? Optional.of(flag.isTrue())
        : Optional.empty();
  }

  private static boolean isOpen(Atom atom) {
    return atom instanceof Atom.Parameter
        || atom instanceof Atom.FormalFunction
        || atom instanceof Atom.Pulled pulled && pulled.isFormal()
        || atom instanceof Atom.Executor executor && executor.source().isFormal()
        || atom instanceof Atom.Async async
            && async.sources().stream().anyMatch(ThreadSource::isFormal);
  }

  private Stream<Atom> closed(Atom atom) {
    if (atom instanceof Atom.Parameter) {
      // What a container passes is known; who else calls says what it passes.
      return isGiven() ? Stream.of() : Stream.of(Atom.UNKNOWN);
    }
    if (atom instanceof Atom.Pulled pulled) {
      return Stream.of(pulled.closed());
    }
    return isOpen(atom) ? Stream.of() : Stream.of(atom);
  }

  /** Its alternatives of one form. */
  public <A extends Atom> Stream<A> all(Class<A> form) {
    return isUntracked() ? Stream.empty() : all(atoms, form);
  }

  /** Whether one of its alternatives has the form. */
  public boolean has(Class<? extends Atom> form) {
    for (Atom atom : atoms) {
      if (form.isInstance(atom)) {
        return true;
      }
    }
    return false;
  }

  /** Its contents of one form. */
  public <C extends Content> Stream<C> held(Class<C> form) {
    return contents.isEmpty() ? Stream.empty() : all(contents, form);
  }

  /** Its contents of one form, as a set. */
  public <C extends Content> Set<C> contents(Class<C> form) {
    if (contents.isEmpty()) {
      return Set.of();
    }
    Set<C> found = new LinkedHashSet<>();
    held(form).forEach(found::add);
    return Collections.unmodifiableSet(found);
  }

  /** The same, with these contents of one form instead of those that it has. */
  public <C extends Content> Value with(Class<C> form, Collection<? extends C> now) {
    if (now.isEmpty() && contents.isEmpty()) {
      return this;
    }
    List<Content> all = new ArrayList<>(now);
    contents.stream().filter(content -> !form.isInstance(content)).forEach(all::add);
    return holding(all);
  }

  private static <T, F extends T> Stream<F> all(Set<T> parts, Class<F> form) {
    return parts.stream().filter(form::isInstance).map(form::cast);
  }
}
