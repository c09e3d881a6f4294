import java.util.concurrent.locks.StampedLock;

class StampsAnother {
  private final StampedLock lock = new StampedLock();

  public static void main(String[] arguments) {
    new StampsAnother().move(new StampsAnother());
  }

  private void move(StampsAnother other) {
    long stamp = lock.writeLock();
    other.position();
    lock.unlockWrite(stamp);
  }

  private void position() {
    lock.unlockRead(lock.readLock());
  }
}
