package bookshop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** How many books are left, one sale after the other. */
@Component
public class Till {

  private final Lock lock = new ReentrantLock();
  private final Map<Long, Integer> left = new ConcurrentHashMap<>();
  private final Receipts receipts;

  public Till(Receipts receipts) {
    this.receipts = receipts;
  }

  /** Yields silently while it holds the lock: nothing shows that a receipt is a query. */
  public int sell(long id) {
    lock.lock();
    try {
      receipts.write(id); // @expect lock-across-yield as receipt
      return left.merge(id, -1, Integer::sum);
    } finally {
      lock.unlock();
    }
  }

  public int left(long id) {
    lock.lock();
    try {
      return left.getOrDefault(id, 0);
    } finally {
      lock.unlock();
    }
  }
}
