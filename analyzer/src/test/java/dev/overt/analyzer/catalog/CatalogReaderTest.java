package dev.overt.analyzer.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.code.Certainty;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CatalogReaderTest {

  @Test
  void readsACallThatSuspends() {
    assertReads(
        """
        {"method": "java.lang.Thread#sleep(long)", "effect": "SLEEP", "instead": "x", "why": "y"}
        """,
        new Entry.Suspends(
            selector("java.lang.Thread", "sleep", "long"),
            Effect.SLEEP,
            Certainty.CERTAIN,
            false,
            Optional.of("x"),
            "y"));
    assertReads(
        """
        {"method": "a.B$C#d(int[],e.F)", "effect": "WAIT", "certainty": "LIKELY",
         "bounded": true, "why": "y"}
        """,
        new Entry.Suspends(
            selector("a.B$C", "d", "int[],e.F"),
            Effect.WAIT,
            Certainty.LIKELY,
            true,
            Optional.empty(),
            "y"));
  }

  @Test
  void readsCallsOfManyNames() {
    assertReads(
        """
        {"methods": "a.*.*Client#get*", "effect": "NETWORK", "why": "y"}
        """,
        new Entry.Suspends(
            selector("a.*.*Client", "get*", "*"),
            Effect.NETWORK,
            Certainty.CERTAIN,
            false,
            Optional.empty(),
            "y"));
  }

  @Test
  void readsWhereAFunctionRuns() {
    MethodSelector method = selector("a.B", "c", "*");
    assertRuns("0, 'runs': 'NOW'", method, 0, new Where.At(Moment.NOW));
    assertRuns("0, 'runs': 'argument 1'", method, 0, new Where.By(new Argument(1)));
    assertRuns("1, 'runs': 'receiver'", method, 1, new Where.By(Argument.RECEIVER));
    assertRuns("'functions', 'runs': 'UI'", method, -2, on(ThreadKind.UI, "UI thread"));
    assertRuns("0, 'runs': 'TIMER', 'label': 'wheel'", method, 0, on(ThreadKind.TIMER, "wheel"));
  }

  private static void assertRuns(String argument, MethodSelector method, int index, Where where) {
    assertReads(
        "{'method': 'a.B#c(*)', 'why': 'y', 'argument': %s}".formatted(argument).replace('\'', '"'),
        new Entry.Runs(method, new Argument(index), where, Inner.IGNORED, false, "y"));
  }

  @Test
  void readsWhatHappensToAsyncValues() {
    MethodSelector method = selector("a.B", "<init>", "");
    assertReads(
        "{'method': 'a.B#<init>()', 'subscribes': 'NOW', 'argument': 'receiver', 'why': 'y'}",
        new Entry.Subscribes(method, Argument.RECEIVER, new Where.At(Moment.NOW), false, "y"));
    assertReads(
        "{'method': 'a.B#<init>()', 'subscribes': 'argument 1', 'argument': 0, 'why': 'y'}",
        new Entry.Subscribes(method, new Argument(0), new Where.By(new Argument(1)), false, "y"));
    assertReads(
        "{'method': 'a.B#<init>()', 'moves': 'EMISSION', 'to': 'argument 0', 'why': 'y'}",
        new Entry.Moves(method, Half.EMISSION, new Where.By(new Argument(0)), "y"));
    assertReads(
        "{'method': 'a.B#<init>()', 'emits': 'COMPUTE', 'label': 'pool', 'why': 'y'}",
        new Entry.Emits(method, on(ThreadKind.COMPUTE, "pool"), "y"));
    assertReads(
        "{'method': 'a.B#<init>()', 'executor': 'NOW', 'why': 'y'}",
        new Entry.Makes(method, new Where.At(Moment.NOW), Optional.empty(), "y"));
  }

  @Test
  void readsRoots() {
    ThreadName loop = new ThreadName(ThreadKind.EVENT_LOOP, "loop");
    assertReads(
        "{'override': 'a.B#c()', 'root': 'EVENT_LOOP', 'label': 'loop', 'why': 'y'}",
        new Entry.OverrideRoot(selector("a.B", "c", ""), new Where.On(loop), Condition.NONE, "y"));
    assertReads(
        """
        {'annotation': 'a.B', 'root': 'EVENT_LOOP', 'label': 'loop',
         'present': ['c.D'], 'imported': ['g.H'], 'absent': ['e.F'], 'settings': ['i=j'],
         'why': 'y'}
        """,
        new Marked.AnnotationRoot(
            mark("a.B", Mark.Level.METHOD),
            new Where.On(loop),
            new Condition(List.of("c.D"), List.of("g.H"), List.of("e.F"), List.of("i=j")),
            "y"));
    assertReads(
        "{'annotation': 'a.B', 'root': 'dispatch d', 'at': 'CLASS', 'why': 'y'}",
        new Marked.AnnotationRoot(
            mark("a.B", Mark.Level.CLASS), new Where.Chosen("d"), Condition.NONE, "y"));
  }

  @Test
  void readsHowToGetOffAThread() {
    assertReads(
        "{'thread': 'UI', 'label': 'loop', 'effect': 'SLEEP', 'instead': 'x', 'deferred': 'add z', 'why': 'y'}",
        new Entry.Boundary(
            ThreadKind.UI,
            Optional.of("loop"),
            Optional.of(Effect.SLEEP),
            "x",
            Optional.of("add z"),
            "y"));
    assertReads(
        "{'thread': 'TIMER', 'instead': 'x', 'why': 'y'}",
        new Entry.Boundary(
            ThreadKind.TIMER, Optional.empty(), Optional.empty(), "x", Optional.empty(), "y"));
  }

  @Test
  void readsHowAFrameworkChoosesAThread() {
    assertReads(
        """
        {'dispatch': 'd', 'step': 2, 'annotated': 'a.B', 'with': 'c=e', 'returns': ['f.G'],
         'root': 'UI', 'why': 'y'}
        """,
        new Entry.Dispatch(
            "d",
            2,
            new MethodTrait(
                Optional.of(new Mark("a.B", Mark.Level.METHOD, Optional.of("c=e"))),
                List.of("f.G"),
                false),
            ThreadName.of(ThreadKind.UI),
            Condition.NONE,
            "y"));
  }

  @Test
  void readsWhatAuthorsSay() {
    assertReads(
        "{'annotation': 'a.B', 'effect': 'DECLARED', 'at': 'ANYWHERE', 'why': 'y'}",
        new Marked.Declares(
            mark("a.B", Mark.Level.ANYWHERE),
            Effect.DECLARED,
            Certainty.CERTAIN,
            Optional.empty(),
            "y"));
    assertReads(
        "{'annotation': 'a.B', 'executor': 'WORKER', 'why': 'y'}",
        new Marked.MarksExecutor(
            mark("a.B", Mark.Level.METHOD), ThreadName.of(ThreadKind.WORKER), "y"));
    assertReads(
        "{'annotation': 'a.B', 'runs': 'WORKER', 'label': 'pool', 'why': 'y'}",
        new Marked.HandsOver(
            mark("a.B", Mark.Level.METHOD),
            new ThreadName(ThreadKind.WORKER, "pool"),
            Condition.NONE,
            "y"));
  }

  private static Mark mark(String annotation, Mark.Level at) {
    return new Mark(annotation, at, Optional.empty());
  }

  @Test
  void readsTypes() {
    assertReads(
        "{'type': 'a.B', 'async': 'LAZY', 'why': 'y'}",
        new Entry.AsyncValue("a.B", Laziness.LAZY, Optional.empty(), "y"));
    assertReads(
        "{'type': 'a.B', 'executor': 'WORKER', 'why': 'y'}",
        new Entry.ExecutorType("a.B", ThreadName.of(ThreadKind.WORKER), "y"));
    assertReads("{'type': 'a.B', 'memory': true, 'why': 'y'}", new Entry.InMemory("a.B", "y"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                     | 'why' is missing
          {}                                                     | one of 'method', 'methods', 'override', 'annotation', 'type', 'dispatch', 'thread', 'threads', 'bean' is missing
          {'method': 'a.B#c()', 'type': 'a.B'}                   | 'method' and 'type' exclude each other
          {'method': 'a.B.c()', 'effect': 'DISK'}                | 'a.B.c()' is no method; write it as java.lang.Thread#sleep(long)
          {'method': 'a.B#c(int, int)', 'effect': 'DISK'}        | 'a.B#c(int, int)' is no method; write it as java.lang.Thread#sleep(long)
          {'method': 'a.B#c()', 'effect': 'DISC'}                | 'effect' must be one of NETWORK, DATABASE, DISK, FILE_STATE, DNS, PROCESS, CONSOLE, DECLARED, LAZY_LOAD, SLEEP, WAIT, QUEUE, ROOM, LOCK, NONE, not 'DISC'
          {'method': 'a.B#c()', 'effect': 'DISK', 'runs': 'NOW'} | 'effect' and 'runs' exclude each other
          {'method': 'a.B#c()', 'effect': 'DISK', 'inner': true} | 'inner' has no meaning for 'effect'
          {'method': 'a.B#c()', 'effect': 'NONE', 'bounded': true} | 'bounded' has no meaning for 'effect'
          {'method': 'a.B#c()', 'effect': 'DISK', 'bounded': 1}  | 'bounded' must be true or absent
          {'method': 'a.B#c()', 'effect': 'DISK', 'instead': ''} | 'instead' must be a text
          {'method': 'a.B#c()', 'effect': 'DISK', 'effect': 'DNS'} | a second 'effect'
          {'method': 'a.B#c()', 'runs': 'NOW'}                   | 'argument' is missing
          {'method': 'a.B#c()', 'runs': 'NOW', 'argument': 'x'}  | 'argument' must be an index, 'functions' or 'receiver'
          {'method': 'a.B#c()', 'runs': 'LATER', 'argument': 0}  | 'runs' must name a place, not 'LATER'
          {'method': 'a.B#c()', 'runs': 'argument 0', 'argument': 0} | 'argument' must be a function, not the executor
          {'method': 'a.B#c()', 'runs': 'NOW', 'argument': 0, 'label': 'x'} | 'label' has no meaning for 'runs'
          {'method': 'a.B#c()', 'emits': 'ON_EMISSION'}          | 'emits' must name a place, not 'ON_EMISSION'
          {'method': 'a.B#c()', 'moves': 'EMISSION'}             | 'to' is missing
          {'override': 'a.B#c()', 'root': 'UI', 'present': 'a'}  | 'present' must be a list of texts
          {'annotation': 'a.B', 'root': 'UI', 'present': ['a'], 'absent': ['a']} | a cannot be both present and absent
          {'override': 'a.B#c()', 'root': 'UI', 'settings': ['a']} | 'a' must be written as name=value
          {'dispatch': 'd', 'root': 'UI', 'step': 0}             | 'step' must be a number from 1 to 99
          {'dispatch': 'd', 'root': 'UI', 'step': 1, 'annotated': 'a', 'with': 'b'} | 'b' must be written as name=value
          {'thread': 'UI', 'effect': 'SLEEP'}                    | 'instead' is missing
          {'thread': 'WORKER', 'instead': 'x'}                   | a WORKER may block, so there is nothing to write instead
          {'type': 'a-b', 'memory': true}                        | 'a-b' is no binary name of a type
          {'type': 'a.B', 'memory': false}                       | 'memory' must be true or absent
          {'type': 'a.B', 'memory': true, 'why': 'it is.'}       | 'why' must be a phrase without a full stop
          """)
  void refuses(String entry, String mistake) {
    String withWhy =
        entry.equals("{}") || entry.contains("'why'")
            ? entry
            : entry.substring(0, entry.length() - 1) + ", 'why': 'y'}";
    assertEquals("f.json:2: " + mistake, firstOr(mistake, mistakes(file(withWhy))));
  }

  private static String firstOr(String mistake, List<String> mistakes) {
    return mistakes.stream().filter(m -> m.endsWith(mistake)).findFirst().orElse("" + mistakes);
  }

  /** What the evaluation finds out of a place is nothing that a line can say of a library. */
  @ParameterizedTest
  @ValueSource(strings = {"REPEATED_LOAD", "UNFETCHED", "AFTER_CLOSE"})
  void refusesWhatOnlyTheEvaluationCanTell(String word) {
    String call = "{'method': 'a.B#c()', '%s': '%s', 'why': 'y'}";
    for (String key : List.of("effect", "later")) {
      List<String> mistakes = mistakes(file(call.formatted(key, word)));
      assertTrue(mistakes.get(0).endsWith(", NONE, not '%s'".formatted(word)), "" + mistakes);
    }
  }

  @Test
  void tellsAllMistakesWithTheirLines() {
    String text =
        """
        {"library": "a:b", "libary": "c", "entries": [
        {"type": "a.B", "memory": true, "why": "x"},

        {"type": "a.B", "why": "x"},
        {"type": "a.C", "memory": 1}
        ]}
        """;
    assertEquals(
        List.of(
            "f.json:1: unknown key 'libary'",
            "f.json:4: one of 'async', 'container', 'executor', 'memory', 'remote', 'effect', 'emits', 'provider', 'rewrite', 'session', 'spares', 'takes', 'writes' is missing",
            "f.json:5: 'why' is missing",
            "f.json:5: 'memory' must be true or absent",
            "f.json:6: 'version' is missing"),
        mistakes(text));
  }

  @Test
  void tellsWhereTheJsonIsBroken() {
    assertEquals(
        List.of("f.json:2: this is not the JSON of a catalog"),
        mistakes("{\"library\": \"a:b\",\n\"version\" 7}"));
    assertEquals(List.of("f.json:1: this is not the JSON of a catalog"), mistakes("[]"));
    assertEquals(List.of("f.json:1: this is not the JSON of a catalog"), mistakes(""));
  }

  private static List<String> mistakes(String text) {
    return assertThrows(CatalogException.class, () -> read(text)).mistakes();
  }

  private static void assertReads(String entry, Entry expected) {
    assertEquals(List.of(expected), read(file(entry)));
  }

  private static String file(String entry) {
    return "{'library': 'a:b', 'version': '1', 'entries': [\n%s]}"
        .formatted(entry)
        .replace('\'', '"');
  }

  private static List<Entry> read(String text) {
    return CatalogReader.read("f.json", new StringReader(text));
  }

  private static MethodSelector selector(String owner, String name, String parameters) {
    return new MethodSelector(owner, name, parameters);
  }

  private static Where on(ThreadKind kind, String label) {
    return new Where.On(new ThreadName(kind, label));
  }
}
