import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class CapturesValue {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();
  private static final ExecutorService POOL = Executors.newFixedThreadPool(1);

  public static void main(String[] arguments) throws Exception {
    USER.set("me");
    String user = USER.get();
    String seen = POOL.submit(() -> user).get();
    System.exit("me".equals(seen) ? 0 : 1);
  }
}
