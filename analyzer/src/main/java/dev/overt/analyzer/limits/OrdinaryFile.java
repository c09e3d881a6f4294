package dev.overt.analyzer.limits;

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
public final class OrdinaryFile {

  private OrdinaryFile() {}

  /**
   * What a file holds, or nothing if there is no such file.
   *
   * @param most bytes
   * @throws IOException if it is no regular file, is larger, or cannot be read
   */
  public static Optional<byte[]> bytes(Path file, long most) throws IOException {
    return Files.exists(file) ? Optional.of(read(file, most)) : Optional.empty();
  }

  /** The text that a file holds, or nothing if there is no such file. */
  public static Optional<String> text(Path file, long most) throws IOException {
    return bytes(file, most).map(OrdinaryFile::text);
  }

  /**
   * What a file holds.
   *
   * @throws IOException if there is none, it is no regular file, is larger, or cannot be read
   */
  public static byte[] read(Path file, long most) throws IOException {
    long size = size(file);
    if (size > most) {
      throw new TooLarge(file, most);
    }
    if (size == 0) {
      return new byte[0];
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) size);
    }
  }

  /** The text of a file that describes a project. */
  public static String text(Path file) throws IOException {
    return text(read(file, Limits.TEXT_BYTES));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * How many bytes a file has.
   *
   * @throws IOException if it is no regular file
   */
  public static long size(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new IOException(file + " is no regular file");
    }
    return attributes.size();
  }
}
