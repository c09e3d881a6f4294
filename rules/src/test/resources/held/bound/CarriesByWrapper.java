import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class CarriesByWrapper {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();
  private static final ExecutorService POOL = Executors.newFixedThreadPool(1);

  public static void main(String[] arguments) throws Exception {
    USER.set("me");
    String seen = POOL.submit(carry(() -> USER.get())).get();
    System.exit("me".equals(seen) ? 0 : 1);
  }

  private static Callable<String> carry(Callable<String> task) {
    String user = USER.get();
    return () -> {
      USER.set(user);
      try {
        return task.call();
      } finally {
        USER.remove();
      }
    };
  }
}
