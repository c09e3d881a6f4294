package dev.overt.analyzer.fix;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts of files that may be changed. */
@FunctionalInterface
public interface Texts {

  /** A folder of this name holds what is written anew by each build. */
  Pattern MADE = Pattern.compile("(?i).*generated.*");

  /** The mark that may stand before a text, which is no part of it. */
  String MARK = "\uFEFF";

  /**
   * The text of a file.
   *
   * @throws IllegalArgumentException if the file must not be changed; the message says why
   */
  String of(Path file);

  /**
   * What the disk has of the files of some folders.
   *
   * @param folders absolute and normalized
   */
  static Texts below(List<Path> folders) {
    return file -> {
      check(file, folders);
      try {
        String text = strict(OrdinaryFile.read(file, Limits.SOURCE_BYTES));
        if (text.startsWith(MARK)) {
          throw new IllegalArgumentException("the file begins with a byte order mark");
        }
        return text;
      } catch (CharacterCodingException foreign) {
        throw new IllegalArgumentException("the file is not in UTF-8", foreign);
      } catch (IOException unreadable) {
        throw new IllegalArgumentException("the file cannot be read", unreadable);
      }
    };
  }

  /** The same, where these texts count before what the disk has. */
  default Texts under(Map<Path, String> open) {
    return file -> open.containsKey(file) ? open.get(file) : of(file);
  }

  private static String strict(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static void check(Path file, List<Path> folders) {
    Path folder =
        folders.stream()
            .filter(each -> isIn(file, each))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("the file lies outside of the folder"));
    for (Path part : folder.relativize(file.normalize())) {
      if (MADE.matcher(part.toString()).matches()) {
        throw new IllegalArgumentException("the file is generated");
      }
    }
    if (!Files.isWritable(file)) {
      throw new IllegalArgumentException("the file is read-only");
    }
  }

  private static boolean isIn(Path file, Path folder) {
    try {
      return file.normalize().startsWith(folder)
          && file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException unreadable) {
      return false;
    }
  }
}
