import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class InheritsByPool {
  private static final ThreadLocal<String> USER = new InheritableThreadLocal<>();
  private static final ExecutorService POOL = Executors.newFixedThreadPool(1);

  public static void main(String[] arguments) throws Exception {
    USER.set("you");
    POOL.submit(() -> "made").get();
    USER.set("me");
    String seen = POOL.submit(() -> USER.get()).get();
    System.exit("me".equals(seen) ? 0 : 1);
  }
}
