package dev.overt.analyzer.cache;

import dev.overt.analyzer.code.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of entries that any process may read, write or delete at any time.
 *
 * <p>An entry is one file. It is written beside its place and then moved there, so that nobody sees
 * a part of it; it begins with a digest of its content, so that a damaged one is no entry. When all
 * entries together are larger than allowed, those go that were not used for the longest time. Other
 * files are left alone.
 *
 * @param limit in bytes
 */
public record CacheFolder(Path folder, long limit) {

  private static final String ENTRY = ".entry";
  private static final String PART = ".part";
  private static final String OWN = "overt-";
  private static final Pattern KEPT = Pattern.compile("[0-9a-f]{16,}\\.entry");
  private static final int DIGEST = 32;

  /** An entry or a part of one, as the folder lists it. */
  private record Listed(Path file, long size, FileTime used) {}

  /** What an entry holds, if there is one and it is whole; it counts as used now. */
  public Optional<byte[]> read(String key) {
    Path file = file(key);
    try {
      byte[] all = Files.readAllBytes(file);
      byte[] content = Arrays.copyOfRange(all, Math.min(DIGEST, all.length), all.length);
      if (!Arrays.equals(Sha256.of(content), 0, DIGEST, all, 0, Math.min(DIGEST, all.length))) {
        return Optional.empty();
      }
      use(file);
      return Optional.of(content);
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private static void use(Path file) {
    try {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } catch (IOException isOthers) {
      return; // It is shorter-lived, and as good.
    }
  }

  /**
   * Keeps an entry, in place of one that is there.
   *
   * @throws IOException if the folder can't be written to; then nothing is left behind
   */
  public void write(String key, byte[] content) throws IOException {
    if (content.length > limit) {
      return;
    }
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, OWN, PART);
    try {
      byte[] digest = Sha256.of(content);
      Files.write(
          part, ByteBuffer.allocate(DIGEST + content.length).put(digest).put(content).array());
      Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
    shrink();
  }

  private Path file(String key) {
    return folder.resolve(key + ENTRY);
  }

  /** How many entries there are, and how large they are together. */
  public Size size() {
    List<Listed> entries = listed().filter(each -> isEntry(each.file())).toList();
    return new Size(entries.size(), entries.stream().mapToLong(Listed::size).sum());
  }

  /**
   * How much a folder holds.
   *
   * @param bytes of all entries
   */
  public record Size(int entries, long bytes) {}

  /**
   * Deletes all entries.
   *
   * @throws IOException if one can't be deleted
   */
  public void clear() throws IOException {
    for (Listed each : listed().toList()) {
      Files.deleteIfExists(each.file());
    }
  }

  /** The longest unused go first; what a killed process left half written is the first of all. */
  private void shrink() throws IOException {
    List<Listed> all =
        listed().sorted(Comparator.comparing(Listed::used).thenComparing(Listed::file)).toList();
    long bytes = all.stream().mapToLong(Listed::size).sum();
    FileTime longAgo = FileTime.from(Instant.now().minusSeconds(3600));
    for (Listed each : all) {
      boolean isLeft = !isEntry(each.file()) && each.used().compareTo(longAgo) < 0;
      if (isLeft || isEntry(each.file()) && bytes > limit) {
        Files.deleteIfExists(each.file());
        bytes -= each.size();
      }
    }
  }

  private static boolean isEntry(Path file) {
    return KEPT.matcher(file.getFileName().toString()).matches();
  }

  /** Of a process that writes, or was ended while it wrote. */
  private static boolean isPart(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(OWN) && name.endsWith(PART);
  }

  private Stream<Listed> listed() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isEntry(file) || isPart(file))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .flatMap(file -> listed(file).stream())
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException none) {
      return Stream.empty();
    }
  }

  private static Optional<Listed> listed(Path file) {
    try {
      return Optional.of(new Listed(file, Files.size(file), Files.getLastModifiedTime(file)));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
