import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class TakesInInitializer {

  public static void main(String[] arguments) throws Exception {
    TakesInInitializer own = new TakesInInitializer();
    Thread.ofVirtual().start(own::run).join();
  }

  private void run() {
    Names.first();
  }

  private static BlockingQueue<String> filled() {
    BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    new Thread(() -> fill(queue)).start();
    return queue;
  }

  private static void fill(BlockingQueue<String> queue) {
    try {
      Thread.sleep(50);
      queue.put("a");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Names {
    private static final BlockingQueue<String> QUEUE = filled();
    private static final String FIRST = taken();

    private static String taken() {
      try {
        return QUEUE.take();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    static String first() {
      return FIRST;
    }
  }
}
