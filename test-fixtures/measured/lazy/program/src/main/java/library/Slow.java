package library;

class Slow {
  static String io(String x) {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return x;
  }
}
