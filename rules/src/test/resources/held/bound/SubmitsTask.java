import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class SubmitsTask {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();
  private static final ExecutorService POOL = Executors.newFixedThreadPool(1);

  public static void main(String[] arguments) throws Exception {
    USER.set("me");
    String seen = POOL.submit(() -> name()).get();
    System.exit("me".equals(seen) ? 0 : 1);
  }

  private static String name() {
    return USER.get();
  }
}
