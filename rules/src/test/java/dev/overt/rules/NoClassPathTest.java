package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.overt.analyzer.project.ClassPath;
import dev.overt.analyzer.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a class path, stubs tell what is called, and imports in which world. */
class NoClassPathTest {

  private static final String HANDLER =
      """
      import %s;
      import org.springframework.jdbc.core.JdbcTemplate;
      import org.springframework.web.bind.annotation.GetMapping;

      class Prices {
        private JdbcTemplate jdbc;

        @GetMapping("/price")
        Object price() {
          return jdbc.queryForObject("select price from book", Integer.class);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void callsOfLibrariesAreKnown() throws IOException {
    write("Prices", HANDLER.formatted("reactor.core.publisher.Mono"));
    assertEquals(0, scan().scope().unknownCalls());
  }

  @Test
  void whoImportsReactorHandlesRequestsOnTheEventLoop() throws IOException {
    write("Prices", HANDLER.formatted("reactor.core.publisher.Mono"));
    assertEquals(1, scan().findings().size());
    write("Prices", HANDLER.formatted("reactor.core.publisher.*"));
    assertEquals(1, scan().findings().size());
  }

  @Test
  void anOverrideIsKnownWhicheverWayAMissingClassIsImported() throws IOException {
    write(
        "Tasks",
        """
        import com.missing.Answer;
        import org.springframework.web.bind.annotation.GetMapping;
        import reactor.core.publisher.Mono;

        class Tasks {
          private Task task;

          @GetMapping("/task")
          Mono<String> run(Answer answer) {
            task.run(answer);
            return Mono.empty();
          }
        }

        interface Task {
          void run(Answer answer);
        }
        """);
    write(
        "Waiting",
        """
        import com.missing.*;
        import reactor.core.publisher.Mono;

        class Waiting implements Task {
          private Mono<String> other;

          public void run(Answer answer) {
            other.block();
          }
        }
        """);
    assertEquals(1, scan().findings().size());
  }

  @Test
  void stubsAreNoEvidence() throws IOException {
    write("Prices", HANDLER.formatted("java.util.List"));
    assertEquals(0, scan().findings().size());
  }

  @Test
  void whoImportsReactorElsewhereMayStillWaitHere() throws IOException {
    write("Prices", HANDLER.formatted("java.util.List"));
    write("Calm", "import reactor.core.publisher.Mono; class Calm {}");
    assertEquals(0, scan().findings().size());
  }

  @Test
  void whoImportsServletsHandlesRequestsOnWorkers() throws IOException {
    write("Prices", HANDLER.formatted("reactor.core.publisher.Mono"));
    write("Page", "import org.springframework.web.servlet.ModelAndView; class Page {}");
    assertEquals(0, scan().findings().size());
  }

  @Test
  void aClassPathDecidesWhereThereIsOne() throws IOException {
    write("Prices", HANDLER.formatted("java.util.List"));
    assertEquals(1, Scans.scan(folder, Scans.classPath()).findings().size());
  }

  private void write(String name, String source) throws IOException {
    Files.writeString(folder.resolve(name + ".java"), source);
  }

  private Report scan() {
    return Scans.scan(folder, ClassPath.empty());
  }
}
