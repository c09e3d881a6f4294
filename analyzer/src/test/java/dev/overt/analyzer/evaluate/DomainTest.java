package dev.overt.analyzer.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second domain costs the core no line: it follows locks by identity, by hooks alone. */
class DomainTest {

  private static final String LOCK = "class Lock { void acquire() {} void release() {} }";

  @TempDir Path folder;

  @Test
  void twoLocksOfOneClassAreTwo() throws IOException {
    assertEquals(
        List.of("[Account#first, Account#second]", "[Account#first]"),
        held("first.acquire(); second.acquire(); work(); second.release(); work();"));
  }

  @Test
  void whatOneBranchAcquiresIsNotHeldAfterBoth() throws IOException {
    assertEquals(List.of("[]"), held("if (flag) { first.acquire(); } work();"));
    assertEquals(
        List.of("[Account#first]"),
        held("if (flag) { first.acquire(); } else { first.acquire(); } work();"));
  }

  @Test
  void whatALoopReleasesIsNotHeldAtItsHead() throws IOException {
    assertEquals(
        List.of("[Account#first]", "[]"),
        held("first.acquire(); while (flag) { work(); first.release(); }"));
  }

  @Test
  void aSummaryTellsCallersWhatAHelperAcquires() throws IOException {
    assertEquals(List.of("[Account#second]"), held("take(second); work();"));
  }

  @Test
  void aFunctionThatRunsLaterHoldsNothing() throws IOException {
    assertEquals(List.of("[]"), held("first.acquire(); Runnable later = () -> work();"));
  }

  @Test
  void anObjectMadeHereIsKnownByItsAllocationSite() throws IOException {
    List<String> held =
        held("Lock own = new Lock(); own.acquire(); new Lock().acquire(); work(); own.release();");
    assertEquals(1, held.size());
    assertEquals(2, held.get(0).split(",").length, held.get(0));
  }

  private List<String> held(String body) throws IOException {
    String account =
        """
        class Account {
          private final Lock first = new Lock();
          private final Lock second = new Lock();
          void run(boolean flag) { %s }
          static void take(Lock lock) { lock.acquire(); }
          void work() {}
        }
        """
            .formatted(body);
    LockDomain domain = new LockDomain();
    Evaluated.of(folder, List.of(LOCK, account), List.of(domain));
    return domain.calls();
  }
}
