package dev.overt.analyzer.evaluate.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.execution.Edge;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds at several exits of a method is what holds at each. */
class MethodExitLawsTest {

  private static final String SEED = "20261130";

  @Provide
  Arbitrary<MethodExit.Endings> endings() {
    Arbitrary<Optional<MethodExit>> exit =
        Combinators.combine(
                Arbitraries.<Object>of(0, 1, "a.B.field").set().ofMaxSize(3),
                Arbitraries.of(
                        new MethodExit.Condition(0, true), new MethodExit.Condition(1, false))
                    .set()
                    .ofMaxSize(2),
                Arbitraries.of(Edge.Passage.values()))
            .as(MethodExit::new)
            .optional();
    return Combinators.combine(exit, exit, exit).as(MethodExit.Endings::new);
  }

  @Property(seed = SEED)
  void joinIsCommutative(
      @ForAll("endings") MethodExit.Endings a, @ForAll("endings") MethodExit.Endings b) {
    assertEquals(a.and(b), b.and(a));
  }

  @Property(seed = SEED)
  void joinIsAssociative(
      @ForAll("endings") MethodExit.Endings a,
      @ForAll("endings") MethodExit.Endings b,
      @ForAll("endings") MethodExit.Endings c) {
    assertEquals(a.and(b).and(c), a.and(b.and(c)));
  }

  @Property(seed = SEED)
  void joinIsIdempotent(@ForAll("endings") MethodExit.Endings a) {
    assertEquals(a, a.and(a));
    assertEquals(a, a.and(MethodExit.Endings.NONE));
  }
}
