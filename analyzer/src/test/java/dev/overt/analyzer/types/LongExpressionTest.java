package dev.overt.analyzer.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Generated code has expressions that nobody would write. */
final class LongExpressionTest {

  private static final Duration LONG = Duration.ofSeconds(10);

  @Test
  void aConcatenationOfManyTerms() {
    String sum =
        IntStream.range(0, 5_000)
            .mapToObj(i -> i % 2 == 0 ? "\"a" + i + "\"" : "name(" + i + ")")
            .collect(Collectors.joining(" + "));
    assertCalls(2_501, "String name(int i) { return name(0) + " + sum + "; }");
  }

  @Test
  void aChainOfManyCalls() {
    String chain = ".append(1).append(\"a\").reverse()".repeat(1_000);
    assertCalls(3_001, "Object m() { return new StringBuilder()" + chain + "; }");
  }

  @Test
  void aChainOfManyGenericCalls() {
    String chain = ".map(x -> x + 1).filter(x -> x > 1)".repeat(1_500);
    assertCalls(3_001, "Object m() { return java.util.stream.Stream.of(1)" + chain + "; }");
  }

  private static void assertCalls(int number, String method) {
    Program program =
        assertTimeout(LONG, () -> Resolves.program("class Sample { " + method + " }"));
    Unknowns unknowns = program.unknowns();
    assertEquals(number, unknowns.calls());
    assertEquals(Map.of(), unknowns.reasons());
  }
}
