package dev.overt.rules.referee;

import dev.overt.analyzer.catalog.ThreadKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What was seen while the program at hand ran. The program's own lines call {@link #line}, so it is
 * the one thing here that is shared by all threads.
 */
public final class Observations {

  private static final Map<Line, Set<ThreadKind>> SEEN = new TreeMap<>();
  private static final List<Blocked> BLOCKED = new CopyOnWriteArrayList<>();
  private static final AtomicLong LAST = new AtomicLong();
  private static volatile String program = "";

  private Observations() {}

  /**
   * A line of a program, and which code of it: that of a lambda, or of the method around it.
   *
   * @param file without its folder
   */
  record Line(String file, int line, boolean isLambda) implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      int byFile = file.compareTo(other.file);
      int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
      return byLine != 0 ? byLine : Boolean.compare(isLambda, other.isLambda);
    }
  }

  /**
   * A blocking call on a thread that must not block, as BlockHound reports it.
   *
   * @param called the name of the method that the innermost of these called
   * @param frames the program's own stack frames, as {@code File.java:12}, the innermost first
   */
  record Blocked(String method, String called, List<String> frames) {}

  /** Called before every call that a program makes. */
  public static void line(String of, String file, int line, boolean isLambda) {
    if (!of.equals(program)) {
      return;
    }
    LAST.set(System.nanoTime());
    Thread thread = Thread.currentThread();
    if (!ObservedThread.isReferee(thread)) {
      synchronized (SEEN) {
        SEEN.computeIfAbsent(new Line(file, line, isLambda), l -> EnumSet.noneOf(ThreadKind.class))
            .add(ObservedThread.kind(thread));
      }
    }
  }

  /** Keeps a blocking call that the program at hand made. */
  static void blocked(String method, List<StackTraceElement> stack) {
    List<String> frames =
        stack.stream()
            .filter(Observations::isOwn)
            .filter(frame -> frame.getFileName() != null)
            .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
            .toList();
    if (!frames.isEmpty()) {
      BLOCKED.add(new Blocked(method, called(stack), frames));
    }
  }

  /** The name of the method that the program at hand is in, when it has called one. */
  static String called(List<StackTraceElement> stack) {
    String called = "";
    for (StackTraceElement frame : stack) {
      if (isOwn(frame)) {
        return called;
      }
      called = frame.getMethodName();
    }
    return "";
  }

  private static boolean isOwn(StackTraceElement frame) {
    return program.equals(frame.getClassLoaderName());
  }

  /** Nanoseconds since the last line ran. */
  static long quiet() {
    return System.nanoTime() - LAST.get();
  }

  /** Forgets what was seen; from now on only what this program does counts. */
  static void begin(String name) {
    program = name;
    synchronized (SEEN) {
      SEEN.clear();
    }
    BLOCKED.clear();
  }

  /** The kinds of threads that ran each line, the referee's own aside. */
  static Map<Line, Set<ThreadKind>> lines() {
    synchronized (SEEN) {
      return new TreeMap<>(SEEN);
    }
  }

  static List<Blocked> blocked() {
    return BLOCKED.stream().distinct().toList();
  }
}
