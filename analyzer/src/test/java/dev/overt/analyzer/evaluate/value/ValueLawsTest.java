package dev.overt.analyzer.evaluate.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Values are a join-semilattice of finite height with a bottom and a top. */
class ValueLawsTest {

  private static final String SEED = "20261130";

  private record Lock(int site) implements Content {
    @Override
    public Class<Lock> form() {
      return Lock.class;
    }
  }

  private record Holder(int thread) implements Content {
    @Override
    public Class<Holder> form() {
      return Holder.class;
    }
  }

  @Provide
  Arbitrary<Value> values() {
    Arbitrary<Atom> atom =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.integers().between(0, 90).map(Atom.Parameter::new)),
            Tuple.of(4, Arbitraries.integers().between(0, 90).map(this::deferred)),
            Tuple.of(2, Arbitraries.of(true, false).map(Atom.Flag::new)),
            Tuple.of(2, Arbitraries.just(Atom.UNKNOWN)));
    Arbitrary<Content> content =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 90).map(Lock::new),
            Arbitraries.integers().between(0, 3).map(Holder::new));
    Arbitrary<Value> some =
        Combinators.combine(atom.list().ofMaxSize(80), content.list().ofMaxSize(80))
            .as((atoms, contents) -> Value.of(atoms).holding(contents));
    return Arbitraries.frequencyOf(
        Tuple.of(20, some), Tuple.of(1, Arbitraries.of(Value.BOTTOM, Value.UNKNOWN, Value.TOP)));
  }

  private Atom deferred(int worker) {
    return new Atom.Pulled(Set.of(), Set.of(new ThreadSource.ByExecutor(worker)));
  }

  @Property(seed = SEED)
  void joinIsCommutative(@ForAll("values") Value a, @ForAll("values") Value b) {
    assertEquals(a.or(b), b.or(a));
  }

  @Property(seed = SEED)
  void joinIsAssociative(
      @ForAll("values") Value a, @ForAll("values") Value b, @ForAll("values") Value c) {
    assertEquals(a.or(b).or(c), a.or(b.or(c)));
  }

  @Property(seed = SEED)
  void joinIsIdempotent(@ForAll("values") Value a, @ForAll("values") Value b) {
    assertEquals(a, a.or(a));
    assertEquals(a.or(b), a.or(b).or(b));
  }

  @Property(seed = SEED)
  void joinIsMonotone(
      @ForAll("values") Value a, @ForAll("values") Value more, @ForAll("values") Value c) {
    Value b = a.or(more);
    assertTrue(isBelow(a, b));
    assertTrue(isBelow(a.or(c), b.or(c)));
  }

  @Property(seed = SEED)
  void bottomIsBelowAll(@ForAll("values") Value a) {
    assertEquals(a, a.or(Value.BOTTOM));
    assertEquals(a, Value.BOTTOM.or(a));
  }

  @Property(seed = SEED)
  void topAbsorbsAllAlternatives(@ForAll("values") Value a) {
    assertEquals(Value.TOP.atoms(), a.or(Value.TOP).atoms());
  }

  @Property(seed = SEED)
  void chainsEnd(@ForAll("values") Value start) {
    Value value = start;
    int steps = 0;
    for (int i = 0; i < 1_000; i++) {
      Value next = value.or(Value.of(new Atom.Parameter(i)));
      steps += next.equals(value) ? 0 : 1;
      value = next;
    }
    assertTrue(steps <= Value.WIDTH + 1, steps + " steps");
    assertEquals(Value.TOP.atoms(), value.atoms());
  }

  @Example
  void contentsOfOneDomainHaveATopOfTheirOwn() {
    Value holder = Value.UNKNOWN.holding(List.of(new Holder(1)));
    Value many =
        IntStream.range(0, Value.WIDTH + 1)
            .mapToObj(site -> Value.UNKNOWN.holding(List.of(new Lock(site))))
            .reduce(holder, Value::or);
    assertEquals(Set.of(new Content.Any(Lock.class), new Holder(1)), many.contents());
    assertEquals(many, many.or(Value.UNKNOWN.holding(List.of(new Lock(5)))));
    assertEquals(
        Set.of(new Lock(5), new Holder(1)), many.with(Lock.class, List.of(new Lock(5))).contents());
  }

  private static boolean isBelow(Value low, Value high) {
    return low.or(high).equals(high);
  }
}
