class WaitsForSignal {

  public static void main(String[] arguments) throws Exception {
    WaitsForSignal own = new WaitsForSignal();
    Thread.ofVirtual().start(own::run).join();
  }

  private synchronized void run() {
    first();
  }

  private void first() {
    try {
      wait(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
