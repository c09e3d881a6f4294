package dev.overt.analyzer.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A release of the JDK whose library a program compiles against.
 *
 * @param number as in {@code javac --release}: 8, 17
 */
public record JdkRelease(int number) implements Comparable<JdkRelease> {

  /** The last release of which Overt carries what it has gained. */
  private static final JdkRelease LAST_DECLARED = new JdkRelease(25);

  /** The release that runs this. */
  public static JdkRelease running() {
    return new JdkRelease(Runtime.version().feature());
  }

  /** The latest that is known, whatever runs this. */
  public static JdkRelease latest() {
    return running().compareTo(LAST_DECLARED) < 0 ? LAST_DECLARED : running();
  }

  /**
   * The releases whose library is known, the earliest first: the running one, those of which its
   * compiler keeps the signatures, and later ones, of which Overt carries what they have gained.
   */
  public static List<JdkRelease> known() {
    return Stream.concat(
            earlier(),
            IntStream.rangeClosed(running().number, latest().number).mapToObj(JdkRelease::new))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The file in which javac keeps the signatures of earlier releases; a runtime without a compiler
   * has none. It is a zip file of folders that are named after the releases they hold for.
   */
  public static Path signatures() {
    return Path.of(System.getProperty("java.home"), "lib", "ct.sym");
  }

  private static Stream<JdkRelease> earlier() {
    if (!Files.isReadable(signatures())) {
      return Stream.empty();
    }
    try (ZipFile file = new ZipFile(signatures().toFile())) {
      // Folders of the running release hold what javac needs besides its library.
      return file.stream()
          .map(entry -> entry.getName().substring(0, entry.getName().indexOf('/')))
          .distinct()
          .flatMap(folder -> folder.chars().mapToObj(JdkRelease::ofLetter))
          .filter(each -> each.number > 0 && each.compareTo(running()) < 0)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      return Stream.empty();
    }
  }

  private static JdkRelease ofLetter(int letter) {
    return new JdkRelease(Character.digit(letter, Character.MAX_RADIX));
  }

  /** Whether a folder of {@link #signatures()} holds for this release. */
  public boolean isIn(String folder) {
    String letter = Integer.toString(number, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    return folder.contains(letter);
  }

  @Override
  public int compareTo(JdkRelease other) {
    return Comparator.comparing(JdkRelease::number).compare(this, other);
  }
}
