package dev.overt.rules.referee;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What an effect needs to be performed: files, peers that answer late, and the word when to stop.
 */
public final class Stage implements AutoCloseable {

  /** Long enough to be seen by a sampler on a busy machine. */
  private static final int PAUSE_MILLIS = 12;

  private static final int OFTEN_MILLIS = 5;
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Path folder;
  private final ScheduledExecutorService others = daemons();
  private final List<AutoCloseable> open = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private volatile Thread actor;
  private volatile boolean isSeen;
  private volatile String failure = "";
  private volatile long deadline;
  private int names;

  Stage(Path folder) {
    this.folder = folder;
  }

  private static ScheduledExecutorService daemons() {
    ScheduledThreadPoolExecutor pool =
        new ScheduledThreadPoolExecutor(
            4,
            task -> {
              Thread thread = new Thread(task, "stage");
              thread.setDaemon(true);
              return thread;
            });
    pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return pool;
  }

  /** The effect is about to be performed by this thread. */
  public void begin() {
    deadline = System.nanoTime() + LONGEST_NANOS;
    actor = Thread.currentThread();
  }

  /** Whether it should be performed once more, so that it may be seen. */
  public boolean again() {
    return !isSeen && System.nanoTime() < deadline;
  }

  /** It came to nothing. */
  public void failed(Throwable reason) {
    failure = reason.toString();
  }

  /** It has been performed. */
  public void end() {
    actor = null;
    end.countDown();
  }

  /** Who performs it right now, or null. */
  Thread actor() {
    return actor;
  }

  void isSeen() {
    isSeen = true;
  }

  String failure() {
    return failure;
  }

  boolean awaitsEnd(long millis) throws InterruptedException {
    return end.await(millis, TimeUnit.MILLISECONDS);
  }

  /** The name of nothing that is there. */
  public Path fresh() {
    return folder.resolve("fresh" + names++);
  }

  /** A folder with some files in it. */
  public Path dir() throws IOException {
    Path dir = Files.createDirectories(fresh());
    for (int i = 0; i < 50; i++) {
      Files.writeString(dir.resolve("file" + i), "text");
    }
    return dir;
  }

  /** A file with a million bytes in lines. */
  public Path file() throws IOException {
    return Files.writeString(fresh(), "a line of a file with many lines\n".repeat(32_000));
  }

  /** Another thread does this a little later. */
  public void soon(Callable<?> task) {
    others.schedule(task, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Another thread does this again and again. */
  public void often(Runnable task) {
    others.scheduleWithFixedDelay(task, PAUSE_MILLIS, OFTEN_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Takes a little while, with a result. */
  public Integer slow() throws InterruptedException {
    Thread.sleep(PAUSE_MILLIS);
    return 1;
  }

  /** A thread that has something to do for a little while. */
  public Thread busy() {
    Thread thread =
        new Thread(
            () -> {
              try {
                slow();
              } catch (InterruptedException leave) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    return thread;
  }

  /** A lock that another thread holds for a little while. */
  public <L extends Lock> L held(L lock) throws InterruptedException {
    CountDownLatch isHeld = new CountDownLatch(1);
    others.execute(
        () -> {
          lock.lock();
          try {
            isHeld.countDown();
            slow();
          } catch (InterruptedException leave) {
            Thread.currentThread().interrupt();
          } finally {
            lock.unlock();
          }
        });
    isHeld.await();
    return lock;
  }

  /** A server socket of this machine. */
  public ServerSocket server() throws IOException {
    return opened(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
  }

  /** An address of this machine where connections wait to be accepted. */
  public InetSocketAddress address() throws IOException {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), server().getLocalPort());
  }

  /** A connection whose peer sends a line now and then. */
  public Socket talking() throws IOException {
    Socket[] ends = connected();
    OutputStream out = ends[1].getOutputStream();
    often(
        () -> {
          try {
            out.write("hello\n".getBytes());
          } catch (IOException closed) {
            end.countDown();
          }
        });
    return ends[0];
  }

  /** A connection whose peer reads nothing for a while. */
  public Socket deaf() throws IOException {
    Socket[] ends = connected();
    soon(() -> ends[1].getInputStream().transferTo(OutputStream.nullOutputStream()));
    return ends[0];
  }

  private Socket[] connected() throws IOException {
    try (ServerSocket server = server()) {
      Socket near = opened(new Socket(server.getInetAddress(), server.getLocalPort()));
      return new Socket[] {near, opened(server.accept())};
    }
  }

  /** Where a server answers after a little while. */
  public URI web() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(others);
    server.createContext(
        "/",
        exchange -> {
          try {
            slow();
          } catch (InterruptedException leave) {
            Thread.currentThread().interrupt();
          }
          exchange.sendResponseHeaders(200, 1);
          exchange.getResponseBody().write('x');
          exchange.close();
        });
    server.start();
    open.add(() -> server.stop(0));
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Two threads that may block. */
  public ExecutorService pool() {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    open.add(pool::shutdownNow);
    return pool;
  }

  /** An archive with one entry. */
  public Path zip() throws IOException {
    Path file = fresh();
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("entry"));
      out.write(1);
    }
    return file;
  }

  /** A file with many objects. */
  public Path object() throws IOException {
    Path file = fresh();
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 10_000; i++) {
        out.writeObject("object" + i);
      }
    }
    return file;
  }

  /** To be closed when all is done. */
  public <C extends AutoCloseable> C opened(C resource) {
    open.add(resource);
    return resource;
  }

  @Override
  public void close() throws IOException {
    others.shutdownNow();
    for (AutoCloseable each : open) {
      try {
        each.close();
      } catch (Exception already) {
        failure = failure.isEmpty() ? already.toString() : failure;
      }
    }
    try (Stream<Path> left = Files.walk(folder)) {
      left.forEach(file -> file.toFile().setWritable(true));
    }
  }
}
