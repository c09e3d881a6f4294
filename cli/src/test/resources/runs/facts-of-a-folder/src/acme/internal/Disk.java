package acme.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class Disk {
  public String load(String key) throws IOException {
    return Files.readString(Path.of(key));
  }
}
