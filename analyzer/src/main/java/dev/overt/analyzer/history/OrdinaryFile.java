package dev.overt.analyzer.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Reads files that end. A pipe or a device would let the reader wait, and so would some files of
 * the system that claim to be empty: no more is read than a file says that it has.
 */
final class OrdinaryFile {

  /** More than any file that we know, and little enough to be held in memory. */
  static final int MOST = 256 << 20;

  private OrdinaryFile() {}

  /** What a file holds, or nothing if there is no such file. */
  static Optional<byte[]> bytes(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    long size = size(file);
    if (size > MOST) {
      throw new IOException("%s is larger than %d MiB".formatted(file, MOST >> 20));
    }
    if (size == 0) {
      return Optional.of(new byte[0]);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(in.readNBytes((int) size));
    }
  }

  /** The text that a file holds, or nothing if there is no such file. */
  static Optional<String> text(Path file) throws IOException {
    return bytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /**
   * How many bytes a file has.
   *
   * @throws IOException if it is no regular file
   */
  static long size(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new IOException(file + " is no regular file");
    }
    return attributes.size();
  }
}
