package dev.overt.analyzer.code;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which texts, files and entries are told apart. */
public final class Sha256 {

  private Sha256() {}

  /** A digest of nothing yet. */
  public static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The digest of some bytes, 32 of its own. */
  public static byte[] of(byte[] content) {
    return fresh().digest(content);
  }

  /** The digest of a text in UTF-8. */
  public static byte[] of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }
}
