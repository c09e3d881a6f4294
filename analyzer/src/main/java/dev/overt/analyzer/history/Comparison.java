package dev.overt.analyzer.history;

import dev.overt.analyzer.history.Changes.Lines;
import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/** Compares the files of a working tree with those of an earlier state. */
final class Comparison {

  private final WorkingTree tree;
  private final Past past;
  private final Map<String, ObjectId> sources;
  private final Map<Path, List<Lines>> changed = new TreeMap<>();

  private Comparison(WorkingTree tree, Past past, Map<String, ObjectId> sources) {
    this.tree = tree;
    this.past = past;
    this.sources = sources;
  }

  static Changes in(GitFolder folder, String reference) throws IOException {
    try (Past past = Past.in(folder)) {
      Comparison comparison =
          new Comparison(new WorkingTree(folder), past, past.sources(reference));
      return comparison.with(IndexNames.in(folder));
    }
  }

  /** A file that is staged may be an old one under another name; one that is not is new. */
  private Changes with(Set<String> staged) throws IOException {
    Set<String> untracked = new TreeSet<>(tree.files());
    untracked.removeAll(sources.keySet());
    untracked.removeAll(staged);
    for (String path : untracked) {
      put(path, List.of(Lines.ALL));
    }
    Set<String> added = new TreeSet<>(staged);
    added.removeAll(sources.keySet());
    added(added);
    for (Map.Entry<String, ObjectId> source : sources.entrySet()) {
      Optional<byte[]> now = now(source.getKey());
      if (now.isPresent() && !id(now.get()).equals(source.getValue())) {
        put(source.getKey(), LineDifference.between(past.content(source.getValue()), now.get()));
      }
    }
    return new Changes(changed);
  }

  private void added(Set<String> added) throws IOException {
    Map<String, byte[]> come = new TreeMap<>();
    for (String path : added) {
      now(path).ifPresent(content -> come.put(path, content));
    }
    Map<String, byte[]> gone = come.isEmpty() ? Map.of() : gone();
    Map<String, String> renames = Renames.of(gone, come);
    for (Map.Entry<String, byte[]> file : come.entrySet()) {
      String from = renames.get(file.getKey());
      put(
          file.getKey(),
          from == null
              ? List.of(Lines.ALL)
              : LineDifference.between(gone.get(from), file.getValue()));
    }
  }

  private Map<String, byte[]> gone() throws IOException {
    Map<String, byte[]> gone = new TreeMap<>();
    for (Map.Entry<String, ObjectId> source : sources.entrySet()) {
      if (tree.file(source.getKey()).isEmpty()) {
        gone.put(source.getKey(), past.content(source.getValue()));
      }
    }
    return gone;
  }

  private Optional<byte[]> now(String path) throws IOException {
    Optional<Path> file = tree.file(path);
    return file.isEmpty()
        ? Optional.empty()
        : OrdinaryFile.bytes(file.get(), Limits.REPOSITORY_BYTES);
  }

  private void put(String path, List<Lines> lines) throws IOException {
    Optional<Path> file = tree.file(path);
    if (file.isPresent() && !lines.isEmpty()) {
      changed.put(file.get().toRealPath(), lines);
    }
  }

  private static ObjectId id(byte[] content) {
    try (ObjectInserter.Formatter hash = new ObjectInserter.Formatter()) {
      return hash.idFor(Constants.OBJ_BLOB, content);
    }
  }
}
