import java.util.concurrent.CompletableFuture;

class ContinuesElsewhere {
  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  public static void main(String[] arguments) throws Exception {
    USER.set("me");
    CompletableFuture<String> begun = CompletableFuture.completedFuture("x");
    String seen = begun.thenApplyAsync(x -> USER.get()).get();
    System.exit("me".equals(seen) ? 0 : 1);
  }
}
