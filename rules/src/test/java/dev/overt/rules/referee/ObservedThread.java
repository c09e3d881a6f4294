package dev.overt.rules.referee;

import dev.overt.analyzer.catalog.ThreadKind;
import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.scheduler.NonBlocking;

/** Tells the kind of a thread at run time by its name, which its maker gave it. */
final class ObservedThread {

  private static final String EVENT_LOOP = "event-loop-";
  private static final String REFEREE = "referee";
  private static final Map<String, ThreadKind> BY_PREFIX = new LinkedHashMap<>();

  static {
    BY_PREFIX.put(EVENT_LOOP, ThreadKind.EVENT_LOOP);
    BY_PREFIX.put("reactor-http-", ThreadKind.EVENT_LOOP);
    BY_PREFIX.put("vert.x-eventloop-", ThreadKind.EVENT_LOOP);
    BY_PREFIX.put("nioEventLoopGroup-", ThreadKind.EVENT_LOOP);
    BY_PREFIX.put("defaultEventLoop", ThreadKind.EVENT_LOOP);
    BY_PREFIX.put("parallel-", ThreadKind.COMPUTE);
    BY_PREFIX.put("single-", ThreadKind.COMPUTE);
    BY_PREFIX.put("ForkJoinPool.commonPool-", ThreadKind.COMPUTE);
    BY_PREFIX.put("RxComputationThreadPool-", ThreadKind.COMPUTE);
    BY_PREFIX.put("RxSingleScheduler-", ThreadKind.COMPUTE);
    BY_PREFIX.put("CompletableFutureDelayScheduler", ThreadKind.TIMER);
    BY_PREFIX.put("HashedWheelTimer", ThreadKind.TIMER);
    BY_PREFIX.put("Timer-", ThreadKind.TIMER);
  }

  private ObservedThread() {}

  /** A thread that must not block, as an HTTP server would have it. */
  static final class EventLoop extends Thread implements NonBlocking {
    EventLoop(Runnable task, int number) {
      super(task, EVENT_LOOP + number);
      setDaemon(true);
    }
  }

  static Thread referee(Runnable task) {
    Thread thread = new Thread(task, REFEREE);
    thread.setDaemon(true);
    return thread;
  }

  /** Whether the thread is the referee's own, of which no analysis could know. */
  static boolean isReferee(Thread thread) {
    return thread.getName().equals(REFEREE);
  }

  static ThreadKind kind(Thread thread) {
    return BY_PREFIX.entrySet().stream()
        .filter(entry -> thread.getName().startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(thread instanceof NonBlocking ? ThreadKind.COMPUTE : ThreadKind.WORKER);
  }
}
