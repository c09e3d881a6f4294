package dev.overt.analyzer.report.html;

import dev.overt.analyzer.code.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A file of ours that stands inside of each page.
 *
 * @param text in ASCII, with line feeds
 */
record Asset(String text) {

  /** One that lies beside this class. */
  static Asset of(String name) {
    try (InputStream in = Asset.class.getResourceAsStream(name)) {
      return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What a content security policy calls this text, and no other. */
  String hash() {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(text)) + "'";
  }
}
