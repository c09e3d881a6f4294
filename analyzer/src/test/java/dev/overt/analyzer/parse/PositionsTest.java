package dev.overt.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.syntax.SourceUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Marks in a source say where its nodes stand. */
final class PositionsTest {

  @Test
  void callsAndFieldAccessesStandAtTheirNames() {
    assertStand("~a\n  .<T>~f(~b)\n  .~c.~g()");
  }

  @Test
  void methodReferencesStandAtTheNameBehindTheColons() {
    assertStand("~a :: ~f");
    assertStand("~A::~new");
    assertStand("~int[] :: /* */ ~new");
    assertStand("~A::<B>~f");
  }

  @Test
  void theRestStandsAtItsFirstToken() {
    assertStand("~new A(~1)");
    assertStand("~a = ~b");
    assertStand("~(A) ~b");
    assertStand("~a -> ~b");
    assertStand("~!~a");
    assertStand("~a ? ~b : ~c");
    assertStand("~a instanceof ~B b");
  }

  @Test
  void numbersAreUniqueAndUsedUp() {
    SourceUnit unit =
        Lowered.unit(
            """
            @A(1) record R(int x) {
              R { this.y(x); }
              void f() { for (int i : x) { try { new B() { int z; }; } catch (C | D e) { } } }
            }
            """);
    List<Integer> numbers = Numbers.in(unit);
    assertEquals(numbers.size(), new HashSet<>(numbers).size());
    assertEquals(
        IntStream.range(0, unit.positions().nodes()).boxed().toList(),
        numbers.stream().sorted().toList());
  }

  private static void assertStand(String marked) {
    List<String> expected = new ArrayList<>();
    StringBuilder source = new StringBuilder("class A { Object m() { return\n");
    int line = 2;
    int column = 1;
    for (char next : marked.toCharArray()) {
      if (next == '~') {
        expected.add(line + ":" + column);
        continue;
      }
      source.append(next);
      column = next == '\n' ? 1 : column + 1;
      line += next == '\n' ? 1 : 0;
    }
    SourceUnit unit = Lowered.unit(source + "\n; } }");
    List<String> places =
        IntStream.range(0, unit.positions().nodes())
            .mapToObj(unit::point)
            .filter(point -> point.line() > 1)
            .map(point -> point.line() + ":" + point.column())
            .distinct()
            .sorted()
            .toList();
    assertEquals(expected.stream().sorted().toList(), places);
  }
}
