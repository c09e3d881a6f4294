import java.util.concurrent.ConcurrentHashMap;

class UpdatesAfterwards {
  private final ConcurrentHashMap<String, Integer> sizes = new ConcurrentHashMap<>(16);

  public static void main(String[] arguments) {
    new UpdatesAfterwards().size("a");
  }

  private Integer size(String name) {
    sizes.computeIfAbsent(name, String::length);
    return put(name);
  }

  private Integer put(String name) {
    return sizes.put(name, 1);
  }
}
