package shop;

import java.io.IOException;
import java.net.Socket;
import org.springframework.core.task.VirtualThreadTaskExecutor;

class Till {
  private static final VirtualThreadTaskExecutor THREADS = new VirtualThreadTaskExecutor();
  private final Object lock = new Object();
  private int count;

  void open() {
    THREADS.submit(() -> sell("a"));
  }

  private int sell(String host) throws IOException {
    synchronized (lock) {
      try (Socket socket = new Socket(host, 80)) {
        count += socket.getInputStream().read();
      }
    }
    return count;
  }

  int left() {
    synchronized (lock) {
      return count;
    }
  }
}
