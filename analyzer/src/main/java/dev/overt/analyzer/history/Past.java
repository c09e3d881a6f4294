package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.treewalk.TreeWalk;

/** What a repository holds of earlier states. */
record Past(StoredRepository repository, ObjectReader reader) implements AutoCloseable {

  /** A small store can describe more files than anybody could list. */
  private static final int MOST_ENTRIES = 20_000_000;

  /** No system has files that lie deeper. */
  private static final int DEEPEST = 2_000;

  static Past in(GitFolder folder) throws IOException {
    StoredRepository repository = StoredRepository.in(folder);
    return new Past(repository, repository.newObjectReader());
  }

  /**
   * The Java files that a state and the present have in common, by their paths below the root.
   *
   * @throws IOException if there is no such state, or a part of it is missing
   */
  Map<String, ObjectId> sources(String reference) throws IOException {
    try {
      return sources(common(reference));
    } catch (MissingObjectException missing) {
      throw missing(missing.getObjectId());
    }
  }

  /** The content of a file. */
  byte[] content(ObjectId file) throws IOException {
    try {
      return reader.open(file, Constants.OBJ_BLOB).getCachedBytes((int) Limits.REPOSITORY_BYTES);
    } catch (MissingObjectException missing) {
      throw missing(file);
    }
  }

  private static IOException missing(ObjectId object) {
    return new IOException(
        "the git repository lacks object %s; fetch it first".formatted(object.name()));
  }

  private RevTree common(String reference) throws IOException {
    try (RevWalk walk = new RevWalk(reader)) {
      RevObject state = walk.peel(walk.parseAny(known(reference)));
      if (state instanceof RevTree tree) {
        return tree;
      }
      if (state instanceof RevCommit commit) {
        return walk.parseCommit(common(commit)).getTree();
      }
      throw Git.unknown(reference);
    }
  }

  private ObjectId known(String reference) throws IOException {
    // A remote stands for its default branch.
    for (String each : List.of(reference, "refs/remotes/" + reference + "/HEAD")) {
      Optional<ObjectId> state = resolved(each + "^{}");
      if (state.isPresent()) {
        return state.get();
      }
    }
    throw Git.unknown(reference);
  }

  private Optional<ObjectId> resolved(String expression) throws IOException {
    try {
      return Optional.ofNullable(repository.object(expression));
    } catch (RevisionSyntaxException
        | AmbiguousObjectException
        | IncorrectObjectTypeException
        | MissingObjectException none) {
      return Optional.empty();
    }
  }

  /** The last commit that lies behind a commit and the present. */
  private ObjectId common(RevCommit commit) throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      return commit;
    }
    try (RevWalk walk = new RevWalk(reader)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(commit));
      walk.markStart(walk.parseCommit(head));
      RevCommit base = walk.next();
      return base == null ? commit : base;
    } catch (MissingObjectException lost) {
      // A shallow clone may have lost what both have in common.
      return commit;
    }
  }

  private Map<String, ObjectId> sources(RevTree tree) throws IOException {
    Map<String, ObjectId> sources = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(tree);
      for (int entries = 0; walk.next(); entries++) {
        if (entries > MOST_ENTRIES) {
          throw new IOException("the state has more than %d files".formatted(MOST_ENTRIES));
        }
        if (walk.isSubtree() && walk.getDepth() < DEEPEST) {
          walk.enterSubtree();
        } else if (isSource(walk)) {
          sources.put(walk.getPathString(), walk.getObjectId(0));
        }
      }
    }
    return sources;
  }

  private static boolean isSource(TreeWalk walk) {
    byte[] path = walk.getRawPath();
    FileMode mode = walk.getFileMode();
    return (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE)
        && new String(path, StandardCharsets.UTF_8).endsWith(WorkingTree.SOURCE);
  }

  @Override
  public void close() {
    reader.close();
    repository.close();
  }
}
