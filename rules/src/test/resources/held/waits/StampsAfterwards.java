import java.util.concurrent.locks.StampedLock;

class StampsAfterwards {
  private final StampedLock lock = new StampedLock();

  public static void main(String[] arguments) {
    new StampsAfterwards().move();
  }

  private void move() {
    long stamp = lock.writeLock();
    lock.unlockWrite(stamp);
    check();
  }

  private void check() {
    lock.unlockRead(lock.readLock());
  }
}
