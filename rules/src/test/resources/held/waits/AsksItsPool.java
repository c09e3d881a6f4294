import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class AsksItsPool {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  public static void main(String[] arguments) throws Exception {
    AsksItsPool own = new AsksItsPool();
    own.pool.submit(own::total).get();
    System.exit(0);
  }

  private int total() throws Exception {
    return part();
  }

  private int part() throws Exception {
    return pool.submit(() -> 1).get();
  }
}
