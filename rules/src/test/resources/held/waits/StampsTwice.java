import java.util.concurrent.locks.StampedLock;

class StampsTwice {
  private final StampedLock lock = new StampedLock();

  public static void main(String[] arguments) {
    new StampsTwice().move();
  }

  private void move() {
    long stamp = lock.writeLock();
    check();
    lock.unlockWrite(stamp);
  }

  private void check() {
    position();
  }

  private void position() {
    lock.unlockRead(lock.readLock());
  }
}
