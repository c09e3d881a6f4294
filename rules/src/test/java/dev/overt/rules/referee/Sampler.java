package dev.overt.rules.referee;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Looks at a thread now and then, until it is seen to stop in a call of the program at hand. */
final class Sampler extends Thread {

  private static final long PAUSE_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

  /** Where the JDK's native methods enter the kernel to have something done or waited for. */
  private static final Set<String> KERNEL =
      Set.of(
          "java.io.FileDescriptor",
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.RandomAccessFile",
          "java.io.UnixFileSystem",
          "java.lang.ProcessHandleImpl",
          "java.lang.ProcessImpl",
          "java.net.Inet4AddressImpl",
          "java.net.Inet6AddressImpl",
          "java.net.NetworkInterface",
          "java.nio.MappedMemoryUtils",
          "java.util.prefs.FileSystemPreferences",
          "sun.nio.ch.DatagramChannelImpl",
          "sun.nio.ch.DatagramDispatcher",
          "sun.nio.ch.EPoll",
          "sun.nio.ch.FileChannelImpl",
          "sun.nio.ch.FileDispatcherImpl",
          "sun.nio.ch.Net",
          "sun.nio.ch.SocketDispatcher",
          "sun.nio.ch.UnixDispatcher",
          "sun.nio.ch.UnixFileDispatcherImpl",
          "sun.nio.fs.UnixNativeDispatcher");

  /** Of these, what only asks the kernel for what it has in memory. */
  private static final Set<String> AT_ONCE =
      Set.of("bind0", "listen", "localInetAddress", "localPort", "seek0", "socket0");

  private static final String RENAMED = "$$BlockHound$$_";

  private final Stage stage;
  private final String method;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private volatile String seen = "";

  /**
   * Watches whoever is on the stage.
   *
   * @param method the name of the method that counts
   */
  Sampler(Stage stage, String method) {
    super("sampler");
    setDaemon(true);
    this.stage = stage;
    this.method = method;
  }

  @Override
  public void run() {
    while (seen.isEmpty() && !isInterrupted()) {
      Thread actor = stage.actor();
      if (actor != null) {
        seen = look(threads.getThreadInfo(actor.getId(), Integer.MAX_VALUE));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    stage.isSeen();
  }

  /** How the thread was seen stopped, or nothing. */
  String seen() {
    return seen;
  }

  private String look(ThreadInfo thread) {
    List<StackTraceElement> stack = Arrays.asList(thread.getStackTrace());
    if (!Observations.called(stack).equals(method)) {
      return "";
    }
    if (thread.getThreadState() != State.RUNNABLE) {
      return thread.getThreadState().toString();
    }
    StackTraceElement top = stack.get(0);
    String name = top.getMethodName().replace(RENAMED, "");
    return top.isNativeMethod() && KERNEL.contains(top.getClassName()) && !AT_ONCE.contains(name)
        ? "in " + name
        : "";
  }
}
