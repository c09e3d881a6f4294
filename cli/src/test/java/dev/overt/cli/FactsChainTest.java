package dev.overt.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.Overt;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application, the library that it uses, and the one that this uses: the blocking call stands
 * two libraries down, and no catalog speaks of either.
 */
class FactsChainTest {

  private static final String DRIVER =
      """
      package acme.driver;
      import java.io.IOException;
      import java.nio.file.Files;
      import java.nio.file.Path;
      public final class Driver {
        public String read(String name) throws IOException {
          return Files.readString(Path.of(name));
        }
      }
      """;

  private static final String STORE =
      """
      package acme.helper;
      import acme.driver.Driver;
      import java.io.IOException;
      import java.util.concurrent.ExecutorService;
      import java.util.concurrent.Executors;
      import java.util.concurrent.ForkJoinPool;
      public abstract class Store {
        private static final ExecutorService POOL = Executors.newCachedThreadPool();
        public abstract String load(String key) throws IOException;
        public static Store open() {
          return new Files();
        }
        public static void later(Runnable task) {
          POOL.execute(task);
        }
        public static void spread(Runnable task) {
          ForkJoinPool.commonPool().execute(task);
        }
        public String size(String key) {
          return "" + key.length();
        }
        private static final class Files extends Store {
          private final Driver driver = new Driver();
          @Override public String load(String key) throws IOException {
            return driver.read(key);
          }
        }
      }
      """;

  private static final String APP =
      """
      package acme.app;
      import acme.helper.Store;
      import java.util.concurrent.CompletableFuture;
      final class App {
        private final Store store = Store.open();
        CompletableFuture<Void> start() {
          return CompletableFuture.runAsync(() -> {
            try {
              store.size("a");
              store.load("a");
            } catch (Exception failure) {
              throw new IllegalStateException(failure);
            }
          });
        }
        void nap() {
          Store.spread(() -> sleep());
          Store.later(() -> sleep());
        }
        private static void sleep() {
          try {
            Thread.sleep(1);
          } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
          }
        }
      }
      """;

  @TempDir private static Path home;

  @BeforeAll
  static void makeChain() throws IOException {
    home = home.toRealPath();
    source("driver/acme/driver/Driver.java", DRIVER);
    source("helper/acme/helper/Store.java", STORE);
    source("app/acme/app/App.java", APP);
    compile("driver", "");
    compile("helper", "driver-classes");
    facts("driver", "driver-classes", "acme:driver:1.0", "driver.json");
    place("driver.json", "driver-classes");
    facts("helper", "driver-classes", "acme:helper:2.3", "helper.json");
    place("helper.json", "helper-classes");
  }

  private static void source(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }

  private static void compile(String module, String classPath) throws IOException {
    Path classes = Files.createDirectories(home.resolve(module + "-classes"));
    List<String> words =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", home.resolve(classPath) + ""));
    try (Stream<Path> files = Files.walk(home.resolve(module))) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(words::add);
    }
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, OutputStream.nullOutputStream(), null, words.toArray(String[]::new));
    assertEquals(0, exit);
  }

  private static void facts(String source, String classPath, String library, String output) {
    CapturedRun run =
        run("facts", source, "--library", library, "--classpath", classPath, "--output", output);
    assertEquals(0, run.exit(), run.err());
  }

  /** Into the folder that stands for the jar. */
  private static void place(String facts, String classes) throws IOException {
    Path folder = Files.createDirectories(home.resolve(classes).resolve("META-INF/overt"));
    Files.copy(home.resolve(facts), folder.resolve("facts.json"));
  }

  private static CapturedRun run(String... words) {
    return CapturedRun.of(Overt::scan, home, List.of(words));
  }

  private static CapturedRun scan(String... words) {
    List<String> all = new ArrayList<>(List.of("scan", "app", "--no-cache"));
    all.addAll(List.of(words));
    return run(all.toArray(String[]::new));
  }

  private static String classPath() {
    return "helper-classes" + File.pathSeparator + "driver-classes";
  }

  /** The same two libraries without what was derived of them. */
  private static String bareClassPath() throws IOException {
    List<String> folders = new ArrayList<>();
    for (String module : List.of("helper", "driver")) {
      Path bare = home.resolve(module + "-bare");
      if (!Files.exists(bare)) {
        Path into = bare.resolve("acme/" + module);
        Files.createDirectories(into);
        try (Stream<Path> files = Files.list(home.resolve(module + "-classes/acme/" + module))) {
          for (Path file : files.toList()) {
            Files.copy(file, into.resolve(file.getFileName()));
          }
        }
      }
      folders.add(bare.toString());
    }
    return String.join(File.pathSeparator, folders);
  }

  @Test
  void theCallTwoLibrariesDownIsFoundWithAWitnessThroughBoth() {
    CapturedRun run = scan("--classpath", classPath());
    assertEquals(1, run.exit(), run.out() + run.err());
    String out = run.out().replaceAll("\\s+", " ");
    assertTrue(out.contains("App.java:10:15: warning: Store.load"), run.out());
    assertTrue(
        out.contains(
            "reads a file, in driver 1.0 (Driver.read, Driver.java:7), in helper 2.3 "
                + "(Store.Files.load, Store.java:25)"),
        run.out());
    assertFalse(out.contains("App.java:9:"), run.out());
    assertTrue(out.contains("0 known by hand, 2 by facts, 0 not at all"), run.out());
  }

  @Test
  void aFunctionRunsWhereTheLibraryRunsIt() {
    String out = scan("--classpath", classPath()).out();
    assertTrue(out.contains("App.java:17:"), out);
    assertFalse(out.contains("App.java:18:"), out);
  }

  @Test
  void withoutFactsNothingIsKnown() throws IOException {
    CapturedRun run = scan("--classpath", bareClassPath());
    assertEquals(0, run.exit(), run.out());
    assertFalse(run.out().contains("by facts"), run.out());
  }

  @Test
  void factsMayLieElsewhere() throws IOException {
    CapturedRun one = scan("--classpath", bareClassPath(), "--facts", "helper.json");
    assertTrue(one.out().contains("App.java:10:15"), one.out());
    assertTrue(one.out().contains("0 known by hand, 1 by facts, 1 not at all"), one.out());
    Path folder = Files.createDirectories(home.resolve("kept"));
    Files.copy(home.resolve("helper.json"), folder.resolve("a.json"));
    Files.copy(home.resolve("driver.json"), folder.resolve("b.json"));
    CapturedRun both = scan("--classpath", bareClassPath(), "--facts", "kept");
    assertTrue(both.out().contains("0 known by hand, 2 by facts, 0 not at all"), both.out());
  }

  @Test
  void whatSomebodyHasWrittenCountsFirst() throws IOException {
    source(
        "own.json",
        """
        {"library": "acme:helper", "version": "2.3", "entries": [
        {"method": "acme.helper.Store#load(java.lang.String)", "effect": "NONE", "why": "is kept in memory"}
        ]}
        """);
    CapturedRun run = scan("--classpath", classPath(), "--catalog", "own.json");
    assertFalse(run.out().contains("App.java:10:"), run.out());
    assertTrue(run.out().contains("App.java:17:"), run.out());
  }

  @Test
  void factsSilenceNothing() throws IOException {
    source(
        "calm.json",
        """
        {"library": "jdk", "version": "1", "derived": "1", "packages": "java.lang", "entries": [
        {"method": "java.lang.Thread#sleep(long)", "effect": "NONE", "witness": "A.b, A.java:1", "why": "is calm"},
        {"method": "acme.helper.Store#load(java.lang.String)", "effect": "NONE", "why": "is calm"}
        ]}
        """);
    String out = scan("--classpath", classPath(), "--facts", "calm.json").out();
    assertTrue(out.contains("App.java:10:15"), out);
    assertTrue(out.contains("App.java:17:"), out);
  }

  @Test
  void strangersBringNoFacts() {
    CapturedRun run = scan("--classpath", classPath(), "--untrusted");
    assertEquals(0, run.exit(), run.out());
  }

  @Test
  void anotherFormIsTold() throws IOException {
    String later = Files.readString(home.resolve("helper.json")).replace("\"1\"", "\"999\"");
    source("later.json", later);
    CapturedRun run = scan("--facts", "later.json");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("--facts: later.json"), run.err());
    source("own-later.json", "{}");
    assertEquals(2, scan("--facts", "own-later.json").exit());
  }

  @Test
  void theOriginIsShown() {
    CapturedRun why = run("why", "app/acme/app/App.java:10", "--classpath", classPath());
    assertTrue(why.out().contains("in helper 2.3 (Store.Files.load, Store.java:25)"), why.out());
    CapturedRun catalog = run("catalog", "--method", "Store.load", "--classpath", classPath());
    assertTrue(catalog.out().contains("facts.json, derived"), catalog.out());
  }

  @Test
  void aCachedReportKnowsTheFactsThatItWasMadeWith() throws IOException {
    Map<String, String> environment =
        Map.of("XDG_CACHE_HOME", home.resolve("cache").toString(), "HOME", home.toString());
    List<String> words =
        List.of("scan", "app", "--classpath", bareClassPath(), "--facts", "changing.json");
    Files.copy(home.resolve("helper.json"), home.resolve("changing.json"));
    String before = CapturedRun.on(environment, home, words).out();
    assertEquals(before, CapturedRun.on(environment, home, words).out());
    Files.copy(
        home.resolve("driver.json"),
        home.resolve("changing.json"),
        StandardCopyOption.REPLACE_EXISTING);
    assertNotEquals(before, CapturedRun.on(environment, home, words).out());
  }

  @Test
  void aSourcesJarGivesTheSameFactsAsItsFolder() throws IOException {
    URI jar = URI.create("jar:" + home.resolve("helper-2.3-sources.jar").toUri());
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      Path store = files.getPath("/acme/helper/Store.java");
      Files.createDirectories(store.getParent());
      Files.writeString(store, STORE);
    }
    facts("helper-2.3-sources.jar", "driver-classes", "acme:helper:2.3", "of-jar.json");
    assertEquals(
        Files.readString(home.resolve("helper.json")),
        Files.readString(home.resolve("of-jar.json")));
  }

  @Test
  void aModuleSaysWhatIsPublic() throws IOException {
    source("module/acme/driver/Driver.java", DRIVER);
    source("module/acme/kept/Driver.java", DRIVER.replace("acme.driver", "acme.kept"));
    String both = factsOf("module");
    assertTrue(both.contains("acme.driver.Driver#read") && both.contains("acme.kept.Driver#read"));
    source("module/module-info.java", "module a { exports acme.driver; /* exports acme.kept; */ }");
    String exported = factsOf("module");
    assertTrue(exported.contains("\"packages\": \"acme.driver\""), exported);
    assertFalse(exported.contains("acme.kept"), exported);
    source("module/module-info.java", "module b { exports other.library; }");
    assertEquals(both, factsOf("module"));
  }

  private static String factsOf(String source) {
    return run("facts", source, "--library", "acme:module:1").out();
  }

  @Test
  void mistakesAreTold() {
    CapturedRun missing = run("facts", "nowhere");
    assertEquals(2, missing.exit());
    assertTrue(missing.err().contains("<SOURCE>: no such file or folder: nowhere"), missing.err());
    CapturedRun unknown = run("facts", "acme.none:such:1");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("not in the local repository"), unknown.err());
    assertEquals(2, run("facts", "driver", "--library", "driver").exit());
    assertEquals(2, run("facts", "driver.json").exit());
  }
}
