import java.util.concurrent.locks.ReentrantReadWriteLock;

class UpgradesReadLock {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private int count;

  public static void main(String[] arguments) {
    new UpgradesReadLock().read();
  }

  private void read() {
    lock.readLock().lock();
    try {
      missing();
    } finally {
      lock.readLock().unlock();
    }
  }

  private void missing() {
    write();
  }

  private void write() {
    lock.writeLock().lock();
    count++;
    lock.writeLock().unlock();
  }
}
