package shop;

import java.io.IOException;
import java.net.Socket;
import org.springframework.core.task.VirtualThreadTaskExecutor;

class Till {
  private static final VirtualThreadTaskExecutor THREADS = new VirtualThreadTaskExecutor();
  private static final Object LOCK = new Object();

  static void open(String host) {
    THREADS.execute(() -> sell(host));
  }

  private static void sell(String host) {
    synchronized (Till.LOCK) {
      try (Socket socket = new Socket(host, 80)) {
        socket.getOutputStream().write(1);
      } catch (IOException e) {
        System.out.println("failed");
      }
    }
  }
}
