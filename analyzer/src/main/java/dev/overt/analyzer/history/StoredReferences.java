package dev.overt.analyzer.history;

import java.io.IOException;
import java.util.Map;
import org.eclipse.jgit.internal.storage.dfs.DfsRefDatabase;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.ReflogReader;
import org.eclipse.jgit.lib.SymbolicRef;
import org.eclipse.jgit.util.RefList;

/** The references of a repository, as they were when it was opened. */
final class StoredReferences extends DfsRefDatabase {

  private final GitFolder folder;
  private final Map<String, String> targets;

  StoredReferences(StoredRepository repository, GitFolder folder) throws IOException {
    super(repository);
    this.folder = folder;
    this.targets = Map.copyOf(new ReferenceFiles(folder).all());
  }

  @Override
  public RefCache scanAllRefs() {
    RefList.Builder<Ref> all = new RefList.Builder<>();
    RefList.Builder<Ref> links = new RefList.Builder<>();
    for (String name : targets.keySet()) {
      Ref reference = reference(name, 0);
      all.add(reference);
      if (reference.isSymbolic()) {
        links.add(reference);
      }
    }
    all.sort();
    links.sort();
    return new RefCache(all.toRefList(), links.toRefList());
  }

  private Ref reference(String name, int depth) {
    String target = targets.get(name);
    if (target == null || depth > MAX_SYMBOLIC_REF_DEPTH) {
      return new ObjectIdRef.Unpeeled(Ref.Storage.NEW, name, null);
    }
    if (target.startsWith(ReferenceFiles.LINK)) {
      String next = target.substring(ReferenceFiles.LINK.length());
      return new SymbolicRef(name, reference(next, depth + 1));
    }
    return new ObjectIdRef.Unpeeled(Ref.Storage.LOOSE, name, ObjectId.fromString(target));
  }

  @Override
  public ReflogReader getReflogReader(Ref reference) throws IOException {
    return ReferenceLog.of(folder, reference.getName());
  }

  @Override
  public boolean compareAndPut(Ref old, Ref changed) {
    throw new UnsupportedOperationException("nothing is written");
  }

  @Override
  public boolean compareAndRemove(Ref old) {
    throw new UnsupportedOperationException("nothing is written");
  }
}
