package dev.overt.analyzer.types;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.code.MethodId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Bodies, overriding and what runs on an object. */
final class BodiesTest {

  private final Program program =
      Resolves.program(
          """
          import java.util.Map;
          interface Job<T> { void run(T input, Map.Entry<String, int[]> entry); }
          class Sample implements Job<String> {
            static int count = 1;
            final int size = 2;
            { count++; }
            public void run(String input, Map.Entry<String, int[]> entry) {}
            Job<Integer> other = new Job<>() { public void run(Integer i, Map.Entry<String, int[]> e) {} };
          }
          enum Color { RED, GREEN { void go() {} } }
          """);

  @Test
  void everyPieceOfCodeIsABody() {
    List<String> ids =
        program.bodies().stream().map(body -> body.method().id().toString()).toList();
    assertEquals(
        List.of(
            "Sample#<clinit>()",
            "Sample#<fields>()",
            "Sample#run(java.lang.String,java.util.Map$Entry)",
            "Sample#<init>()",
            "Sample$1#run(java.lang.Integer,java.util.Map$Entry)",
            "Sample$1#<init>()",
            "Color#<clinit>()",
            "Color#<init>()",
            "Color$1#go()",
            "Color$1#<init>()"),
        ids);
  }

  @Test
  void overridersAreFoundThroughTypeArguments() {
    MethodSymbol job = program.find("Job").orElseThrow().methods().get(0);
    List<MethodId> ids = program.overriders(job).stream().map(MethodSymbol::id).toList();
    assertEquals(List.of("Sample", "Sample$1"), ids.stream().map(MethodId::owner).toList());
    MethodSymbol own = program.overriders(job).get(0);
    assertEquals(List.of(job), program.overridden(own));
    assertEquals(own, program.implementation(job, own.owner()).orElseThrow());
  }

  @Test
  void annotationsAndSupertypesAreKnown() {
    ClassSymbol color = program.find("Color$1").orElseThrow();
    assertEquals(true, program.isSubclass(color, "java.lang.Enum"));
    assertEquals(Map.of(), program.unknowns().reasons());
  }
}
