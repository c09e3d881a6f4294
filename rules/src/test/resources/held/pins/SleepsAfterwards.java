class SleepsAfterwards {
  private int count;

  public static void main(String[] arguments) throws Exception {
    SleepsAfterwards own = new SleepsAfterwards();
    Thread.ofVirtual().start(own::run).join();
  }

  private void run() {
    synchronized (this) {
      count++;
    }
    first();
  }

  private void first() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
