class InheritsByThread {
  private static final ThreadLocal<String> USER = new InheritableThreadLocal<>();
  private static volatile String seen;

  public static void main(String[] arguments) throws Exception {
    USER.set("me");
    Thread thread = new Thread(() -> seen = USER.get());
    thread.start();
    thread.join();
    System.exit("me".equals(seen) ? 0 : 1);
  }
}
