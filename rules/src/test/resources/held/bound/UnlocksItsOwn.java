import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlocksItsOwn {
  private static final Lock LOCK = new ReentrantLock();
  private static final ExecutorService POOL = Executors.newFixedThreadPool(1);

  public static void main(String[] arguments) throws Exception {
    POOL.submit(() -> locked()).get();
    System.exit(0);
  }

  private static void locked() {
    LOCK.lock();
    try {
      System.out.println("locked");
    } finally {
      LOCK.unlock();
    }
  }
}
