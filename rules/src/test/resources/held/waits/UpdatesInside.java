import java.util.concurrent.ConcurrentHashMap;

class UpdatesInside {
  private final ConcurrentHashMap<String, Integer> sizes = new ConcurrentHashMap<>(16);

  public static void main(String[] arguments) {
    new UpdatesInside().size("a");
  }

  private Integer size(String name) {
    return sizes.computeIfAbsent(name, this::made);
  }

  private Integer made(String name) {
    return put(name);
  }

  private Integer put(String name) {
    return sizes.put(name, 1);
  }
}
