import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class AsksAnotherPool {
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final ExecutorService other = Executors.newSingleThreadExecutor();

  public static void main(String[] arguments) throws Exception {
    AsksAnotherPool own = new AsksAnotherPool();
    own.pool.submit(own::total).get();
    System.exit(0);
  }

  private int total() throws Exception {
    return part();
  }

  private int part() throws Exception {
    return other.submit(() -> 1).get();
  }
}
