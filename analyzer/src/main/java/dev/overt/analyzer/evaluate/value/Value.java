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
 * What an expression may evaluate to: an abstract value.
 *
 * <p>Values are a join-semilattice. A value is a set of alternatives, and the join is their union,
 * in which deferred work is merged into one alternative. {@link #BOTTOM} has no alternative. A
 * value of more than {@value #WIDTH} alternatives is {@link #TOP}, which absorbs all others; so the
 * height is finite. Contents are joined form by form in the same way, each up to a top of its own.
 * The join is commutative, associative, idempotent and monotone; the order in which alternatives
 * are listed is that in which they were found, and no part of the value.
 *
 * @param atoms the alternatives
 * @param contents what it is or holds for domains, besides
 */
public record Value(Set<Atom> atoms, Set<Content> contents) {

  /** More alternatives than this tell nothing. */
  static final int WIDTH = 64;

  /** No object at all: {@code null}, or code that is never reached. */
  public static final Value BOTTOM = new Value(Set.of(), Set.of());

  /** Some object that is not followed. */
  public static final Value UNKNOWN = new Value(Set.of(Atom.UNKNOWN), Set.of());

  /** Anything, followed or not. */
  public static final Value TOP = new Value(Set.of(Atom.ANY), Set.of());

  public static Value of(Atom atom) {
    return new Value(Set.of(atom), Set.of());
  }

  /** Any of these. */
  public static Value of(List<? extends Atom> atoms) {
    return new Value(capped(new LinkedHashSet<>(atoms)), Set.of());
  }

  /** The join: either of the two. */
  public Value or(Value other) {
    if (this == other) {
      return this;
    }
    Set<Atom> all = joined(atoms, other.atoms);
    Set<Content> held = joinedContents(contents, other.contents);
    if (all == atoms && held == contents) {
      return this;
    }
    return all == other.atoms && held == other.contents ? other : new Value(all, held);
  }

  private static Set<Atom> joined(Set<Atom> some, Set<Atom> others) {
    if (some == others || some.containsAll(others)) {
      return some;
    }
    if (others.containsAll(some)) {
      return others;
    }
    Set<Atom> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return capped(all);
  }

  private static Set<Atom> capped(Set<Atom> atoms) {
    Set<Atom> all = merged(atoms);
    return all.size() > WIDTH || all.contains(Atom.ANY)
        ? TOP.atoms
        : Collections.unmodifiableSet(all);
  }

  /** What may put off this or that work puts off all of it: one atom, however many branches. */
  private static Set<Atom> merged(Set<Atom> atoms) {
    List<Atom.Pulled> pulled = all(atoms, Atom.Pulled.class).toList();
    if (pulled.size() < 2) {
      return atoms;
    }
    Set<Atom> all = new LinkedHashSet<>(atoms);
    all.removeAll(pulled);
    all.add(Atom.Pulled.of(pulled));
    return all;
  }

  private static Set<Content> joinedContents(Set<Content> some, Set<Content> others) {
    if (some == others || some.containsAll(others)) {
      return some;
    }
    if (others.containsAll(some)) {
      return others;
    }
    Set<Content> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return Contents.capped(all, WIDTH);
  }

  /** The same, with these contents and no others. */
  public Value holding(Collection<? extends Content> held) {
    if (held.isEmpty() && contents.isEmpty()) {
      return this;
    }
    return new Value(atoms, Contents.capped(new LinkedHashSet<>(held), WIDTH));
  }

  /** Whether it may be anything, followed or not. */
  public boolean isTop() {
    return atoms.contains(Atom.ANY);
  }

  /** Whether it is no object at all. */
  public boolean isBottom() {
    return atoms.isEmpty() && contents.isEmpty();
  }

  /** Whether there is nothing in it that we follow, but for its contents. */
  public boolean isUntracked() {
    return atoms.isEmpty()
        || atoms == UNKNOWN.atoms
        || atoms.size() == 1 && (atoms.contains(Atom.UNKNOWN) || atoms.contains(Atom.ANY));
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
    return has(Atom.Bean.class);
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
    contents.stream()
        .filter(content -> !form.isInstance(content) && !content.equals(new Content.Any(form)))
        .forEach(all::add);
    return holding(all);
  }

  private static <T, F extends T> Stream<F> all(Set<T> parts, Class<F> form) {
    return parts.stream().filter(form::isInstance).map(form::cast);
  }
}
