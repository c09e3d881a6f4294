package acme;

import acme.internal.Disk;
import java.io.IOException;

/** One of its two kinds never waits, so that a call of it need not. */
public interface Cache {
  String get(String key) throws IOException;

  static Cache of(boolean isLarge) {
    return isLarge ? new Large() : new Small();
  }

  /** Does on many conditions what others do at once. */
  static String sometimes(String key) throws IOException {
    if (key.length() > 3) {
      if (key.startsWith("a")) {
        if (key.endsWith("b")) {
          return new Disk().load(key);
        }
      }
    }
    return key;
  }

  static String mostly(String key) throws IOException {
    if (key.length() > 3) {
      if (key.startsWith("a")) {
        return new Disk().load(key);
      }
    }
    return key;
  }

  static String after(String key) {
    try {
      return key.trim();
    } catch (IllegalStateException failure) {
      try {
        return new Disk().load(key);
      } catch (IOException second) {
        return "";
      }
    }
  }

  final class Large implements Cache {
    @Override
    public String get(String key) throws IOException {
      return new Disk().load(key);
    }
  }

  final class Small implements Cache {
    @Override
    public String get(String key) {
      return key;
    }
  }
}
