import java.util.concurrent.locks.ReentrantReadWriteLock;

class LowersWriteLock {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private int count;

  public static void main(String[] arguments) {
    new LowersWriteLock().write();
  }

  private void write() {
    lock.writeLock().lock();
    try {
      count++;
      read();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void read() {
    lock.readLock().lock();
    again();
    lock.readLock().unlock();
  }

  private void again() {
    lock.readLock().lock();
    lock.readLock().unlock();
  }
}
