import java.util.concurrent.CompletableFuture;

class RunsOnCaller {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  public static void main(String[] arguments) throws Exception {
    USER.set("me");
    String seen = CompletableFuture.supplyAsync(() -> USER.get(), Runnable::run).get();
    System.exit("me".equals(seen) ? 0 : 1);
  }
}
