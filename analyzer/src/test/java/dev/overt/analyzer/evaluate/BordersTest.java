package dev.overt.analyzer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.code.Gap;
import dev.overt.analyzer.evaluate.state.BodyDomain;
import dev.overt.analyzer.evaluate.state.BodyState;
import dev.overt.analyzer.evaluate.state.Domain;
import dev.overt.analyzer.evaluate.value.Invocation;
import dev.overt.analyzer.execution.ExecutionGraph;
import dev.overt.analyzer.parse.JavaParsing;
import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.project.StubProvider;
import dev.overt.analyzer.types.Program;
import dev.overt.analyzer.types.program.ProgramAttributor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure of the engine costs the part in which it arises. */
final class BordersTest {

  private static final String SAMPLE =
      """
      class Sample {
        void bad() { Thread.sleep(1); }
        void good() { Thread.sleep(2); }
        void calls() { bad(); good(); }
      }
      """;

  @TempDir private Path folder;

  /** A domain that fails in methods of one name. */
  private record Failing(String method, Throwable failure) implements Domain {
    @Override
    public BodyDomain in(BodyState state) {
      return new BodyDomain() {
        @Override
        public void before(Invocation call) {
          if (state.method().name().equals(method)) {
            if (failure instanceof Error error) {
              throw error;
            }
            throw (RuntimeException) failure;
          }
        }
      };
    }
  }

  @Test
  void aBodyCostsItself() throws IOException {
    for (Throwable failure : List.of(new IllegalStateException("x"), new StackOverflowError())) {
      ExecutionGraph graph =
          Evaluated.of(folder, List.of(SAMPLE), List.of(new Failing("bad", failure)));
      assertEquals(
          List.of("good"),
          graph.sinks().stream().map(sink -> sink.place().method().name()).toList());
      assertEquals(1, graph.gaps().size(), graph.gaps().toString());
      Gap gap = graph.gaps().get(0);
      assertTrue(gap.subject().endsWith("Unit0.java"), gap.subject());
      assertTrue(gap.reason().startsWith("the code of Sample.bad is left out: "), gap.reason());
      assertTrue(gap.reason().contains(failure.getClass().getSimpleName()), gap.reason());
    }
  }

  @Test
  void aFileCostsItself() throws IOException {
    Path bad = Files.writeString(folder.resolve("Bad.java"), "class Bad { void m(p.Q q) {} }");
    Path good = Files.writeString(folder.resolve("Good.java"), "class Good { void m() { n(); } }");
    StubProvider failing =
        name -> {
          if (name.equals("p.Q")) {
            throw new IllegalStateException("no stub");
          }
          return Optional.empty();
        };
    Program program =
        ProgramAttributor.attribute(
            JavaParsing.parse(List.of(bad, good)).units(), ClassPath.empty(), List.of(failing));
    assertEquals(1, program.unknowns().calls());
    List<String> subjects = program.gaps().stream().map(Gap::subject).distinct().toList();
    assertEquals(List.of(bad.toString()), subjects);
  }
}
