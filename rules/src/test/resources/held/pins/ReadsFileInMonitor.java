import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReadsFileInMonitor {

  public static void main(String[] arguments) throws Exception {
    ReadsFileInMonitor own = new ReadsFileInMonitor();
    Thread.ofVirtual().start(own::run).join();
  }

  private synchronized void run() {
    first();
  }

  private void first() {
    try {
      Files.readString(Path.of(System.getProperty("java.home"), "release"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
