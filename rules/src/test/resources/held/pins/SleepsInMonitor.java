class SleepsInMonitor {

  public static void main(String[] arguments) throws Exception {
    SleepsInMonitor own = new SleepsInMonitor();
    Thread.ofVirtual().start(own::run).join();
  }

  private synchronized void run() {
    first();
  }

  private void first() {
    second();
  }

  private void second() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
