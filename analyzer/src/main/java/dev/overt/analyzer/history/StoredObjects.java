package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.internal.storage.dfs.DfsObjDatabase;
import org.eclipse.jgit.internal.storage.dfs.DfsOutputStream;
import org.eclipse.jgit.internal.storage.dfs.DfsPackDescription;
import org.eclipse.jgit.internal.storage.dfs.DfsReader;
import org.eclipse.jgit.internal.storage.dfs.DfsReaderOptions;
import org.eclipse.jgit.internal.storage.dfs.ReadableChannel;
import org.eclipse.jgit.internal.storage.pack.PackExt;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The objects of a repository. JGit's own storage of files asks the configuration of the machine,
 * and writes into folders to learn how exact their clock is; its storage for servers leaves all
 * files to us.
 */
final class StoredObjects extends DfsObjDatabase {

  private final LooseObjects loose;
  private final List<Path> packs;
  private final Set<ObjectId> shallow;

  StoredObjects(StoredRepository repository, List<Path> folders, Set<ObjectId> shallow)
      throws IOException {
    super(repository, new DfsReaderOptions());
    this.loose = new LooseObjects(folders);
    this.packs = packs(folders);
    this.shallow = Set.copyOf(shallow);
  }

  /** The packs that have an index. */
  private static List<Path> packs(List<Path> folders) throws IOException {
    List<Path> packs = new ArrayList<>();
    for (Path folder : folders) {
      Path files = folder.resolve("pack");
      if (Files.isDirectory(files)) {
        try (Stream<Path> listed = Files.list(files)) {
          listed
              .filter(file -> file.toString().endsWith(".pack"))
              .filter(file -> Files.exists(with(file, PackExt.INDEX)))
              .sorted()
              .forEach(packs::add);
        }
      }
    }
    return packs;
  }

  private static Path bare(Path pack) {
    String name = pack.getFileName().toString();
    return pack.resolveSibling(name.substring(0, name.length() - ".pack".length()));
  }

  private static Path with(Path pack, PackExt kind) {
    return pack.resolveSibling(bare(pack).getFileName() + "." + kind.getExtension());
  }

  LooseObjects loose() {
    return loose;
  }

  /** Commits whose parents are not here. */
  Set<ObjectId> shallow() {
    return shallow;
  }

  @Override
  public long getApproximateObjectCount() {
    return -1;
  }

  @Override
  public DfsReader newReader() {
    return new StoredObjectReader(this);
  }

  @Override
  public List<DfsPackDescription> listPacks() throws IOException {
    List<DfsPackDescription> listed = new ArrayList<>();
    for (int pack = 0; pack < packs.size(); pack++) {
      // JGit would cut a name at a dot.
      DfsPackDescription each =
          new DfsPackDescription(
              getRepository().getDescription(), Integer.toString(pack), PackSource.RECEIVE);
      for (PackExt kind : List.of(PackExt.PACK, PackExt.INDEX)) {
        each.addFileExt(kind);
        each.setFileSize(kind, OrdinaryFile.size(with(packs.get(pack), kind)));
      }
      listed.add(each);
    }
    return listed;
  }

  @Override
  public ReadableChannel openFile(DfsPackDescription pack, PackExt kind) throws IOException {
    return PackChannel.of(with(packs.get(Integer.parseInt(pack.getPackName())), kind));
  }

  @Override
  public DfsPackDescription newPack(PackSource source) {
    throw readOnly();
  }

  @Override
  public void commitPackImpl(
      Collection<DfsPackDescription> added, Collection<DfsPackDescription> replaced) {
    throw readOnly();
  }

  @Override
  public void rollbackPack(Collection<DfsPackDescription> packs) {
    throw readOnly();
  }

  @Override
  public DfsOutputStream writeFile(DfsPackDescription pack, PackExt kind) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("nothing is written");
  }
}
