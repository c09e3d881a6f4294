package dev.overt.analyzer.types.classfile;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.TooLarge;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A class file that is known to be there and read when it is needed. */
interface ClassBytes {

  byte[] read() throws IOException;

  /** An entry of a zip file that stays open. */
  static ClassBytes of(ZipFile zip, ZipEntry entry) {
    return () -> {
      if (entry.getSize() > Limits.CLASS_BYTES) {
        throw new TooLarge(entry, Limits.CLASS_BYTES);
      }
      try (InputStream in = zip.getInputStream(entry)) {
        return in.readNBytes(Math.toIntExact(entry.getSize()));
      }
    };
  }
}
