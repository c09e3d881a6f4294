package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which files are staged or tracked. JGit's reader of the index writes into its folder to learn how
 * exact the clock there is; and more than the names is not needed.
 */
final class IndexNames {

  private static final int HASH = 20;

  /** Times, numbers, owners and sizes, up to the hash. */
  private static final int FIXED = 40;

  private static final int MODE = 24;
  private static final int FILE_KINDS = 0xF000;
  private static final int REGULAR = 0x8000;
  private static final int EXTENDED = 0x4000;

  /** An extension that says that another file holds most of the entries. */
  private static final int SPLIT = 0x6C696E6B;

  private final ByteBuffer bytes;
  private final Set<String> names = new TreeSet<>();

  private IndexNames(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** The paths below the root of the Java files; none if nothing was ever staged. */
  static Set<String> in(GitFolder folder) throws IOException {
    return in(folder, folder.own().resolve("index"));
  }

  private static Set<String> in(GitFolder folder, Path file) throws IOException {
    Optional<byte[]> bytes = OrdinaryFile.bytes(file, Limits.REPOSITORY_BYTES);
    if (bytes.isEmpty()) {
      return Set.of();
    }
    IndexNames index = new IndexNames(ByteBuffer.wrap(bytes.get()));
    if (bytes.get().length < 12 + HASH || index.bytes.getInt() != 0x44495243) {
      throw new IOException(file + " is no git index");
    }
    index.read();
    Optional<String> other = index.shared();
    if (other.isPresent()) {
      index.names.addAll(in(folder, folder.own().resolve("sharedindex." + other.get())));
    }
    return index.names;
  }

  private void read() throws IOException {
    int version = bytes.getInt();
    if (version < 2 || version > 4) {
      throw new IOException("the git index has a form that overt does not read: " + version);
    }
    int count = bytes.getInt();
    byte[] previous = new byte[0];
    for (int entry = 0; entry < count; entry++) {
      int start = bytes.position();
      int mode = bytes.getInt(start + MODE);
      bytes.position(start + FIXED + HASH);
      if ((bytes.getShort() & EXTENDED) != 0) {
        bytes.getShort();
      }
      previous = version == 4 ? shortened(previous) : padded(start);
      add(mode, new String(previous, StandardCharsets.UTF_8));
    }
  }

  private void add(int mode, String name) {
    if ((mode & FILE_KINDS) == REGULAR && name.endsWith(WorkingTree.SOURCE)) {
      names.add(name);
    }
  }

  /** A name behind which the next entry begins at a multiple of eight. */
  private byte[] padded(int start) {
    byte[] name = terminated();
    int length = bytes.position() - 1 - start;
    bytes.position(start + (length / 8 + 1) * 8);
    return name;
  }

  /** A name that says how much of the end of the one before it is replaced. */
  private byte[] shortened(byte[] previous) {
    int cut = 0;
    byte next = bytes.get();
    for (cut = next & 0x7F; (next & 0x80) != 0; cut = (cut + 1) << 7 | next & 0x7F) {
      next = bytes.get();
    }
    ByteArrayOutputStream name = new ByteArrayOutputStream();
    name.write(previous, 0, previous.length - cut);
    name.writeBytes(terminated());
    return name.toByteArray();
  }

  private byte[] terminated() {
    int start = bytes.position();
    int end = start;
    while (bytes.get(end) != 0) {
      end++;
    }
    byte[] name = new byte[end - start];
    bytes.get(name).get();
    return name;
  }

  /** The hash by which the file is called that holds the other entries. */
  private Optional<String> shared() {
    while (bytes.remaining() >= 8 + HASH) {
      int kind = bytes.getInt();
      int length = bytes.getInt();
      if (kind == SPLIT) {
        byte[] hash = new byte[HASH];
        bytes.get(hash);
        return Optional.of(HexFormat.of().formatHex(hash)).filter(each -> !each.matches("0+"));
      }
      bytes.position(bytes.position() + length);
    }
    return Optional.empty();
  }
}
