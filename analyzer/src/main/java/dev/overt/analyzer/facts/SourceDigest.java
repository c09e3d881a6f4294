package dev.overt.analyzer.facts;

import dev.overt.analyzer.code.Sha256;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import dev.overt.analyzer.syntax.SourceUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** By what the sources of two versions of a library are told apart, wherever they lie. */
final class SourceDigest {

  private SourceDigest() {}

  /** Of the packages, names and contents of all files; of one that can't be read its name. */
  static String of(List<SourceUnit> units) {
    SortedMap<String, SourceUnit> sorted = new TreeMap<>();
    units.forEach(unit -> sorted.put(unit.packageName() + "/" + unit.file().getFileName(), unit));
    MessageDigest digest = Sha256.fresh();
    sorted.forEach(
        (name, unit) -> {
          digest.update(name.getBytes(StandardCharsets.UTF_8));
          digest.update(content(unit));
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] content(SourceUnit unit) {
    try {
      return Sha256.of(OrdinaryFile.read(unit.file(), Limits.SOURCE_BYTES));
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }
}
