package shop;

import java.io.IOException;
import java.net.Socket;
import org.springframework.core.task.VirtualThreadTaskExecutor;

class Till {
  private static final VirtualThreadTaskExecutor THREADS = new VirtualThreadTaskExecutor();
  private final Object lock = new Object();

  void open(String host) {
    THREADS.execute(() -> sell(host));
  }

  private void sell(String host) {
    synchronized (lock) {
      try (Socket socket = new Socket(host, 80)) {
        socket.getOutputStream().write(1);
      } catch (IOException e) {
        System.out.println("failed");
      }
      lock.notifyAll();
    }
  }
}
