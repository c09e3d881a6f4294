import java.util.concurrent.locks.ReentrantLock;

class SleepsUnderLock {
  private final ReentrantLock lock = new ReentrantLock();

  public static void main(String[] arguments) throws Exception {
    SleepsUnderLock own = new SleepsUnderLock();
    Thread.ofVirtual().start(own::run).join();
  }

  private void run() {
    lock.lock();
    try {
      first();
    } finally {
      lock.unlock();
    }
  }

  private void first() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
