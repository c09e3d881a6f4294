import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

class UnlocksElsewhere {
  private static final Lock LOCK = new ReentrantLock();
  private static final ExecutorService POOL = Executors.newFixedThreadPool(1);

  public static void main(String[] arguments) throws Exception {
    LOCK.lock();
    try {
      POOL.submit(() -> LOCK.unlock()).get();
    } catch (ExecutionException e) {
      System.exit(1);
    }
    System.exit(0);
  }
}
