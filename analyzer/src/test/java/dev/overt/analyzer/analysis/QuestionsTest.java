package dev.overt.analyzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.overt.analyzer.catalog.Effect;
import dev.overt.analyzer.catalog.ThreadKind;
import dev.overt.analyzer.code.Certainty;
import dev.overt.analyzer.execution.Action;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a small program answers of its lines; a comment names a line. */
final class QuestionsTest {

  private final Asked asked =
      Asked.of(
          """
          import java.util.List;
          import java.util.concurrent.CompletableFuture;
          import java.util.function.Supplier;
          class Sample {
            @interface Loop {}
            @interface Virtual {}
            @Loop
            void handle() { // heading
              // nothing
              load(); // frontier
            }
            @Virtual
            void visit() {
              load(); // free
            }
            @Virtual
            synchronized void enter() {
              load(); // pinned
            }
            @Virtual
            void pass(Object lock) {
              synchronized (lock) {
                inside();
              }
            }
            void inside() {
              load(); // pinned by a caller
            }
            void load() {
              Thread.sleep(1); // sink
            }
            void alone() {
              load(); // nobody calls
            }
            @Loop
            void each(List<String> names) {
              names.forEach(name -> load()); // inline
            }
            @Loop
            CompletableFuture<String> later(CompletableFuture<String> name) {
              return name.thenApply(text -> text.trim()); // explicit
            }
            CompletableFuture<Void> named(CompletableFuture<String> name) {
              return name.thenApply(this::rest); // reference
            }
            Void rest(String name) {
              load();
              return null;
            }
            void unknown(Supplier<String> name, Missing missing) {
              missing.go(); name.get(); // unclear
            }
            @Loop
            void choose(Stock stock) {
              stock.count(); // two
            }
            void stored(List<Runnable> tasks) {
              tasks.add(() -> load()); // stored
            }
          }
          interface Stock { void count(); }
          class Near implements Stock { public void count() {} }
          class Far implements Stock { public void count() { Thread.sleep(1); } }
          """);

  @Test
  void aCallLeadsToItsNearestSink() {
    LineAnswer answer = asked.line("frontier");
    Suspension.Hidden point = hidden(answer);
    assertEquals(Effect.SLEEP, effect(point));
    assertEquals(Certainty.CERTAIN, point.certainty());
    assertEquals(List.of("calls Sample.load", "calls Thread.sleep"), Asked.texts(point.steps()));
    Running running = running(answer);
    assertEquals("loop", running.thread().label());
    assertEquals(List.of("enters Sample.handle"), Asked.texts(running.origin().lead()));
    assertEquals(Optional.empty(), running.frontier());
  }

  @Test
  void aSinkKnowsEveryKindOfThreadAndWhereTheAwaitIsMissing() {
    LineAnswer answer = asked.line("sink");
    List<Running> threads = answer.code().get(0).threads();
    assertEquals(
        List.of(ThreadKind.EVENT_LOOP, ThreadKind.VIRTUAL, ThreadKind.COMPLETER),
        threads.stream().map(each -> each.thread().kind()).toList());
    assertEquals("calls Sample.load", threads.get(0).frontier().orElseThrow().text());
  }

  @Test
  void aMonitorPinsWhetherItIsHeldHereOrByACaller() {
    assertEquals(Optional.empty(), running(asked.line("free")).pinned());
    assertTrue(running(asked.line("pinned")).pinned().isPresent());
    assertTrue(running(asked.line("pinned by a caller")).pinned().isPresent());
  }

  @Test
  void aHeadingStandsForItsMethodAndACommentForNothing() {
    LineAnswer answer = asked.line("heading");
    assertEquals(LineAnswer.Subject.METHOD, answer.subject());
    assertEquals(Effect.SLEEP, effect(hidden(answer)));
    assertEquals(Optional.empty(), asked.picked("nothing"));
  }

  @Test
  void whatNoRootReachesNamesItsOutermostCallers() {
    CodeAtLine code = asked.line("nobody calls").code().get(0);
    assertEquals(List.of(), code.threads());
    assertEquals(List.of(), code.outermost());
    assertEquals(
        List.of("enters Sample.alone", "enters Sample.stored"),
        Asked.texts(asked.line("sink").code().get(0).outermost()));
  }

  @Test
  void aFunctionThatRunsAtOnceIsPartOfItsLine() {
    LineAnswer answer = asked.line("inline");
    assertEquals(1, answer.code().size());
    assertEquals("calls Sample.load", hidden(answer).at().text());
    assertEquals("loop", running(answer).thread().label());
  }

  @Test
  void anOperatorGoesOnVisibly() {
    LineAnswer answer = asked.line("explicit");
    assertEquals(2, answer.code().size());
    Suspension point = answer.suspensions().findFirst().orElseThrow();
    assertTrue(point instanceof Suspension.Explicit, point.toString());
    assertTrue(answer.code().get(1).function().isPresent());
    assertTrue(answer.code().get(1).handedTo().get(0).endsWith("when a value arrives"));
  }

  @Test
  void aReferenceToAMethodOfTheClassIsThatMethod() {
    CodeAtLine code = asked.line("reference").code().get(1);
    assertEquals("Sample.rest", code.member());
    assertEquals(Effect.SLEEP, effect((Suspension.Hidden) code.suspensions().get(0)));
    assertEquals(Optional.empty(), code.function());
  }

  @Test
  void whatIsNotFollowedIsTold() {
    assertEquals(
        List.of("go", "Supplier.get"),
        asked.line("unclear").unclear().stream().map(LineAnswer.Unclear::called).toList());
    assertEquals(
        List.of("handed to add, which is not known to run it"),
        asked.line("stored").code().get(1).handedTo());
  }

  @Test
  void twoImplementationsMakeItLikely() {
    assertEquals(Certainty.LIKELY, hidden(asked.line("two")).certainty());
    assertEquals(List.of(), asked.line("two", Certainty.CERTAIN).hidden());
  }

  @Test
  void aColumnPicksOneCall() {
    assertEquals("Supplier.get", asked.call("unclear", 24).unclear().get(0).called());
    assertEquals("go", asked.call("unclear", 15).unclear().get(0).called());
  }

  @Test
  void yieldsMarkEveryCallThatMayWait() {
    assertEquals(
        List.of("frontier", "free", "pinned", "inside();", "pinned by a caller", "sink"),
        asked.marked().subList(0, 6));
    assertTrue(asked.marked().containsAll(List.of("inline", "explicit", "two", "stored")));
  }

  private static Suspension.Hidden hidden(LineAnswer answer) {
    assertEquals(1, answer.hidden().size(), answer.toString());
    return answer.hidden().get(0);
  }

  private static Running running(LineAnswer answer) {
    List<Running> threads = answer.code().get(0).threads();
    assertEquals(1, threads.size(), answer.toString());
    return threads.get(0);
  }

  private static Effect effect(Suspension.Hidden point) {
    return ((Action.Blocks) point.action()).effect();
  }
}
