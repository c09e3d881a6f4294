package acme;

import acme.internal.Disk;
import java.io.IOException;

final class FileStore extends Store {
  @Override
  public String read(String key) throws IOException {
    return new Disk().load(key);
  }

  @Override
  public int size() {
    return 1;
  }
}
