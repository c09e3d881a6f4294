package dev.overt.analyzer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.code.MethodId;
import dev.overt.analyzer.evaluate.state.BodyGraph;
import dev.overt.analyzer.types.Body;
import dev.overt.analyzer.types.ClassSymbol;
import dev.overt.analyzer.types.MethodSymbol;
import dev.overt.analyzer.types.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recorded dependencies of a body name all that it was computed from: an edit elsewhere changes
 * what is found in a body only where the edit touches one of its dependencies. And an identity
 * survives an edit that does not concern it.
 */
class DependenciesTest {

  private static final Map<String, String> UNITS =
      Map.of(
          "Store",
          """
          class Store {
            Runnable kept = () -> Slow.sleep();
            static Store shared = new FastStore();
            String load(String id) { return id; }
            Runnable task() { return kept; }
          }
          """,
          "FastStore",
          """
          class FastStore extends Store {
            @Override String load(String id) { return id + id; }
          }
          """,
          "Slow",
          """
          class Slow {
            static void sleep() {
              try { Thread.sleep(1); } catch (InterruptedException e) { note(); }
            }
            static void note() { }
          }
          """,
          "Client",
          """
          class Client {
            private final Store store;
            private final Later later = new Later();
            Client(Store store) { this.store = store; }
            String read(String id) { return store.load(id); }
            void run() { store.task().run(); }
            void shared() { Store.shared.load("1"); }
            void twice(Runnable work) { both(work, () -> { int local = 1; work.run(); }); }
            private void both(Runnable a, Runnable b) { a.run(); b.run(); }
            void later() { later.unknown(); missing(); }
          }
          """,
          "Later",
          """
          class Later {
            Object made() {
              int outer = 2;
              Runnable task = () -> Slow.sleep();
              return new Object() { public String toString() { task.run(); return "" + outer; } };
            }
          }
          """);

  /** Each takes one unit and makes another text of it. */
  private static final List<String[]> EDITS =
      List.of(
          new String[] {"Slow", "class Slow {", "\n\n/* moved */ class Slow {"},
          new String[] {"Slow", "Thread.sleep(1);", "note();"},
          new String[] {"Store", "() -> Slow.sleep()", "() -> {}"},
          new String[] {"Store", "return kept;", "return () -> Slow.note();"},
          new String[] {"Store", "new FastStore()", "new Store()"},
          new String[] {"FastStore", "extends Store", ""},
          new String[] {"FastStore", "return id + id;", "Slow.sleep(); return id;"},
          new String[] {"FastStore", "String load(", "String loadFast("},
          new String[] {
            "Later", "Object made() {", "void unknown() { Slow.sleep(); } Object made() {"
          },
          new String[] {"Later", "int outer = 2;", "int outer = 2; Slow.note();"},
          new String[] {
            "Later", "Runnable task = () -> Slow.sleep();", "Runnable task = () -> { };"
          },
          new String[] {"Client", "void run() {", "void first() { Slow.sleep(); } void run() {"},
          new String[] {"Client", "a.run(); b.run();", "b.run();"},
          new String[] {"Client", "return store.load(id);", "return Store.shared.load(id);"});

  @TempDir Path folder;

  /** One version of the program. */
  private record Version(Program program, Evaluation evaluation) {

    Set<MethodId> methods() {
      Set<MethodId> methods = new TreeSet<>();
      program.bodies().forEach(body -> methods.add(body.method().id()));
      return methods;
    }

    String unit(MethodId method) {
      return program.body(method).orElseThrow().unit().file().getFileName().toString();
    }

    /** What is declared of a class and of all that it inherits from. */
    String declared(String name) {
      StringBuilder text = new StringBuilder();
      for (ClassSymbol at = program.find(name).orElse(null); at != null; ) {
        text.append(at.name()).append(at.flags()).append(at.interfaces());
        at.methods().forEach(each -> text.append(each.id()).append(each.returnType()));
        at.fields().forEach(each -> text.append(each.id()).append(each.type()));
        at = at.superclass().map(above -> above.symbol()).orElse(null);
      }
      return text.toString();
    }

    /** Who overrides a method, and whether objects of its class are made. */
    Set<String> overriders(MethodId method) {
      Set<String> overriders = new TreeSet<>();
      for (ClassSymbol owner : program.find(method.owner()).stream().toList()) {
        for (MethodSymbol each : owner.methods()) {
          if (each.id().equals(method)) {
            program.overriders(each).forEach(below -> overriders.add(made(below)));
          }
        }
      }
      return overriders;
    }

    private String made(MethodSymbol method) {
      return method.id() + " " + program.created().contains(method.owner().name());
    }

    Set<String> simpleNames() {
      Set<String> names = new TreeSet<>();
      for (ClassSymbol each : program.sourceClasses()) {
        names.add(each.name());
        each.methods().forEach(method -> names.add(method.id().name()));
      }
      return names;
    }
  }

  private Version version(Map<String, String> units, int number) throws IOException {
    Path own = Files.createDirectories(folder.resolve("" + number));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> each : new TreeMap<>(units).entrySet()) {
      files.add(Files.writeString(own.resolve(each.getKey() + ".java"), each.getValue()));
    }
    Program program = Evaluated.program(files);
    return new Version(program, Evaluated.evaluation(program, List.of()));
  }

  @Test
  void onlyWhatDependsOnAnEditChanges() throws IOException {
    Version before = version(UNITS, 0);
    int changed = 0;
    int kept = 0;
    for (int i = 0; i < EDITS.size(); i++) {
      String[] edit = EDITS.get(i);
      Map<String, String> units = new TreeMap<>(UNITS);
      String text = units.get(edit[0]).replace(edit[1], edit[2]);
      assertTrue(!text.equals(units.put(edit[0], text)), edit[1] + " is not there");
      Version after = version(units, i + 1);
      for (MethodId method : before.methods()) {
        boolean isElsewhere = !before.unit(method).startsWith(edit[0] + ".");
        if (isElsewhere && after.methods().contains(method)) {
          if (isSame(before.evaluation.graph(method), after.evaluation.graph(method))) {
            kept++;
          } else {
            changed++;
            assertTrue(isHit(before, after, method), method + " after: " + edit[2]);
          }
        }
      }
    }
    assertTrue(changed >= 5 && kept >= 50, changed + " changed, " + kept + " kept");
  }

  /** Whether an edit touched what a body was computed from. */
  private static boolean isHit(Version before, Version after, MethodId method) {
    Dependencies known = before.evaluation.dependencies(method);
    Set<String> added = new HashSet<>(after.simpleNames());
    added.removeAll(before.simpleNames());
    return known.summaries().stream()
            .anyMatch(
                each -> !before.evaluation.summary(each).equals(after.evaluation.summary(each)))
        || known.fields().stream()
            .anyMatch(each -> !before.evaluation.field(each).equals(after.evaluation.field(each)))
        || known.classes().stream()
            .anyMatch(each -> !before.declared(each).equals(after.declared(each)))
        || known.missing().stream().anyMatch(added::contains)
        || known.methods().stream()
            .anyMatch(each -> !before.overriders(each).equals(after.overriders(each)));
  }

  private static boolean isSame(BodyGraph some, BodyGraph other) {
    return some.edges().equals(other.edges())
        && some.roots().equals(other.roots())
        && some.sinks().equals(other.sinks())
        && some.touches().equals(other.touches())
        && some.onThis().equals(other.onThis())
        && some.fieldsWritten().equals(other.fieldsWritten());
  }

  /** Code that only moves in its file keeps all its identities. */
  @Test
  void whatMovesIsTheSame() throws IOException {
    Version before = version(UNITS, 0);
    Map<String, String> units = new TreeMap<>();
    UNITS.forEach(
        (name, text) -> units.put(name, "class Before" + name + " { int a = 1 + 2; }\n\n" + text));
    Version after = version(units, 1);
    for (MethodId method : before.methods()) {
      assertTrue(
          isSame(before.evaluation.graph(method), after.evaluation.graph(method)),
          method.toString());
      assertEquals(before.evaluation.summary(method), after.evaluation.summary(method));
      assertEquals(before.evaluation.dependencies(method), after.evaluation.dependencies(method));
    }
  }

  /** An edit between initializers moves the later ones, which are the same nonetheless. */
  @Test
  void initializersAreCountedAlone() throws IOException {
    Version before = version(UNITS, 0);
    Map<String, String> units = new TreeMap<>(UNITS);
    units.computeIfPresent(
        "Client",
        (name, text) ->
            text.replace(
                "private final Later", "int more() { return 1 + 2; } private final Later"));
    Version after = version(units, 1);
    MethodId fields = new MethodId("Client", Body.INSTANCE_INITIALIZER, "");
    assertTrue(before.evaluation.graph(fields).edges().size() > 0);
    assertTrue(isSame(before.evaluation.graph(fields), after.evaluation.graph(fields)));
  }
}
