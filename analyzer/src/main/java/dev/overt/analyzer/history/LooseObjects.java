package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;

/** Objects that have a file of their own. */
record LooseObjects(List<Path> folders) {

  /** More than the header of any object has: a type, a size. */
  private static final int HEADER = 32;

  LooseObjects {
    folders = List.copyOf(folders);
  }

  boolean has(AnyObjectId id) {
    return files(id).anyMatch(Files::exists);
  }

  /**
   * An object, if it has a file.
   *
   * @throws IOException if the file does not hold what it is named after
   */
  Optional<ObjectLoader> object(AnyObjectId id) throws IOException {
    Optional<Path> file = files(id).filter(Files::exists).findFirst();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    byte[] packed = OrdinaryFile.bytes(file.get(), Limits.REPOSITORY_BYTES).orElse(new byte[0]);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return Optional.of(checked(id, in));
    }
  }

  private static ObjectLoader checked(AnyObjectId id, InputStream in) throws IOException {
    String[] header = header(in).split(" ");
    if (header.length != 2 || !header[1].matches("\\d{1,10}")) {
      throw damaged(id);
    }
    int type = type(id, header[0]);
    long size = Long.parseLong(header[1]);
    if (size > Limits.REPOSITORY_BYTES) {
      throw new IOException("git object %s is too large".formatted(id.name()));
    }
    byte[] content = in.readNBytes((int) size);
    return verified(id, new ObjectLoader.SmallObject(type, content));
  }

  private static int type(AnyObjectId id, String word) throws IOException {
    return switch (word) {
      case Constants.TYPE_BLOB -> Constants.OBJ_BLOB;
      case Constants.TYPE_COMMIT -> Constants.OBJ_COMMIT;
      case Constants.TYPE_TAG -> Constants.OBJ_TAG;
      case Constants.TYPE_TREE -> Constants.OBJ_TREE;
      default -> throw damaged(id);
    };
  }

  private static String header(InputStream in) throws IOException {
    StringBuilder header = new StringBuilder();
    for (int next = in.read(); next > 0 && header.length() < HEADER; next = in.read()) {
      header.append((char) next);
    }
    return header.toString();
  }

  /** The object, whose content must be what its name says: a tree could hold itself otherwise. */
  static ObjectLoader verified(AnyObjectId id, ObjectLoader object) throws IOException {
    byte[] content = object.getCachedBytes((int) Limits.REPOSITORY_BYTES);
    try (ObjectInserter.Formatter hash = new ObjectInserter.Formatter()) {
      if (!hash.idFor(object.getType(), content).equals(id)) {
        throw damaged(id);
      }
    }
    return new ObjectLoader.SmallObject(object.getType(), content);
  }

  private static IOException damaged(AnyObjectId id) {
    return new IOException("git object %s is damaged".formatted(id.name()));
  }

  /** The objects whose names begin alike. */
  List<ObjectId> all(AbbreviatedObjectId start) throws IOException {
    List<ObjectId> found = new ArrayList<>();
    for (Path folder : folders) {
      Path files = folder.resolve(start.name().substring(0, 2));
      if (Files.isDirectory(files)) {
        try (Stream<Path> listed = Files.list(files)) {
          listed
              .map(file -> files.getFileName() + file.getFileName().toString())
              .filter(ObjectId::isId)
              .map(ObjectId::fromString)
              .filter(id -> start.prefixCompare(id) == 0)
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private Stream<Path> files(AnyObjectId id) {
    String name = id.name();
    return folders.stream()
        .map(folder -> folder.resolve(name.substring(0, 2)).resolve(name.substring(2)));
  }
}
