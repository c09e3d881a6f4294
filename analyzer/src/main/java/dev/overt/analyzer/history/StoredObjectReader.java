package dev.overt.analyzer.history;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.internal.storage.dfs.DfsReader;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;

/** Reads objects from their own files, or from packs. One that is missing is not fetched. */
final class StoredObjectReader extends DfsReader {

  private final StoredObjects objects;

  StoredObjectReader(StoredObjects objects) {
    super(objects);
    this.objects = objects;
  }

  @Override
  public DfsReader newReader() {
    return new StoredObjectReader(objects);
  }

  @Override
  public boolean has(AnyObjectId id) throws IOException {
    return objects.loose().has(id) || super.has(id);
  }

  @Override
  public ObjectLoader open(AnyObjectId id, int hint) throws IOException {
    Optional<ObjectLoader> loose = objects.loose().object(id);
    if (loose.isEmpty()) {
      ObjectLoader packed = super.open(id, hint);
      return packed.getType() == Constants.OBJ_TREE ? LooseObjects.verified(id, packed) : packed;
    }
    if (hint != OBJ_ANY && hint != loose.get().getType()) {
      throw new IncorrectObjectTypeException(id.copy(), hint);
    }
    return loose.get();
  }

  @Override
  public long getObjectSize(AnyObjectId id, int hint) throws IOException {
    return objects.loose().has(id) ? open(id, hint).getSize() : super.getObjectSize(id, hint);
  }

  @Override
  public Collection<ObjectId> resolve(AbbreviatedObjectId start) throws IOException {
    Set<ObjectId> found = new TreeSet<>(super.resolve(start));
    found.addAll(objects.loose().all(start));
    return found;
  }

  @Override
  public Set<ObjectId> getShallowCommits() {
    return objects.shallow();
  }
}
