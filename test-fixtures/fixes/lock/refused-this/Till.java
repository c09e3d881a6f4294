package shop;

import java.io.IOException;
import java.net.Socket;
import org.springframework.core.task.VirtualThreadTaskExecutor;

class Till {
  private static final VirtualThreadTaskExecutor THREADS = new VirtualThreadTaskExecutor();

  void open(String host) {
    THREADS.execute(() -> sell(host));
    THREADS.execute(() -> buy(host));
  }

  private synchronized void sell(String host) {
    try (Socket socket = new Socket(host, 80)) {
      socket.getOutputStream().write(1);
    } catch (IOException e) {
      System.out.println("failed");
    }
  }

  private void buy(String host) {
    synchronized (this) {
      try (Socket socket = new Socket(host, 80)) {
        socket.getOutputStream().write(1);
      } catch (IOException e) {
        System.out.println("failed");
      }
    }
  }
}
