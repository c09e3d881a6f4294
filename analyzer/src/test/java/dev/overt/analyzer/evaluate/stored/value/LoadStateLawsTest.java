package dev.overt.analyzer.evaluate.stored.value;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.code.Certainty;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is in memory where two ways meet is what is so on both. */
class LoadStateLawsTest {

  private static final String SEED = "20261130";

  @Provide
  Arbitrary<LoadState> states() {
    Arbitrary<StoredPath> path =
        Combinators.combine(
                Arbitraries.of("a.B.f", "a.B.g"), Arbitraries.of("x", "y").list().ofMaxSize(2))
            .as((field, attributes) -> new StoredPath(new PathRoot.Kept(field), attributes));
    Arbitrary<EndedSession> ended =
        path.map(
            each ->
                new EndedSession(
                    each,
                    EndedSession.Extent.ALL,
                    new ReadSession.Over("it is over", Certainty.CERTAIN)));
    Arbitrary<LookedUpRow> row =
        Arbitraries.of("1", "2")
            .map(key -> new LookedUpRow(new PathRoot.Kept("a.B.session"), "a.Book", key));
    return Combinators.combine(
            path.set().ofMaxSize(4), ended.set().ofMaxSize(3), row.set().ofMaxSize(2))
        .as(LoadStateLawsTest::state);
  }

  private static LoadState state(
      Set<StoredPath> loaded, Set<EndedSession> closed, Set<LookedUpRow> found) {
    LoadState state = new LoadState();
    state.loaded().addAll(loaded);
    state.closed().addAll(closed);
    state.found().addAll(found);
    return state;
  }

  @Property(seed = SEED)
  void joinIsCommutative(@ForAll("states") LoadState a, @ForAll("states") LoadState b) {
    assertTrue(a.join(b).isSameAs(b.join(a)));
  }

  @Property(seed = SEED)
  void joinIsAssociative(
      @ForAll("states") LoadState a, @ForAll("states") LoadState b, @ForAll("states") LoadState c) {
    assertTrue(a.join(b).join(c).isSameAs(a.join(b.join(c))));
  }

  @Property(seed = SEED)
  void joinIsIdempotentAndChangesNeither(
      @ForAll("states") LoadState a, @ForAll("states") LoadState b) {
    LoadState before = a.copy();
    assertTrue(a.join(a).isSameAs(a));
    a.join(b);
    assertTrue(a.isSameAs(before));
    assertTrue(List.of(a.copy(), before).stream().allMatch(a::isSameAs));
  }
}
