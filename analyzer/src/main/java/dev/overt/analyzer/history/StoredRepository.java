package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.internal.storage.dfs.DfsObjDatabase;
import org.eclipse.jgit.internal.storage.dfs.DfsRepository;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryBuilder;
import org.eclipse.jgit.internal.storage.dfs.DfsRepositoryDescription;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefDatabase;
import org.eclipse.jgit.lib.ReflogReader;

/** The repository of a folder, which JGit takes for one without files, hooks and commands. */
final class StoredRepository extends DfsRepository {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern UPSTREAM = Pattern.compile("(.*)@\\{(?:u|upstream)}(.*)");

  private final GitFolder folder;
  private final RepositoryForm form;
  private final StoredObjects objects;
  private final StoredReferences references;

  private StoredRepository(GitFolder folder) throws IOException {
    super(new Builder());
    this.folder = folder;
    this.form = RepositoryForm.of(folder);
    this.objects = new StoredObjects(this, ObjectFolders.of(folder), shallow(folder));
    this.references = new StoredReferences(this, folder);
  }

  static StoredRepository in(GitFolder folder) throws IOException {
    BareMachine.install();
    return new StoredRepository(folder);
  }

  private static Set<ObjectId> shallow(GitFolder folder) throws IOException {
    return OrdinaryFile.text(folder.common().resolve("shallow"), Limits.REPOSITORY_BYTES)
        .orElse("")
        .lines()
        .filter(line -> HASH.matcher(line).matches())
        .map(ObjectId::fromString)
        .collect(Collectors.toSet());
  }

  @Override
  public DfsObjDatabase getObjectDatabase() {
    return objects;
  }

  @Override
  public RefDatabase getRefDatabase() {
    return references;
  }

  @Override
  public ReflogReader getReflogReader(String reference) throws IOException {
    return ReferenceLog.of(folder, reference);
  }

  /**
   * The object that an expression means. JGit takes every branch to follow the remote {@code
   * origin}, and {@code @} for a name only where it stands alone.
   */
  ObjectId object(String expression) throws IOException {
    Matcher followed = UPSTREAM.matcher(expression);
    if (followed.matches()) {
      String branch = followed.group(1).replaceFirst("^(HEAD|@)$", "");
      Optional<String> reference =
          form.upstream(branch.isEmpty() ? shortenRefName(getFullBranch()) : branch);
      return reference.isEmpty() ? null : resolve(reference.get() + followed.group(2));
    }
    return resolve(expression.replaceFirst("^@(?=[~^])", Constants.HEAD));
  }

  /** Names the repository by an object of its own, so that no cache takes it for another one. */
  private static final class Builder extends DfsRepositoryBuilder<Builder, StoredRepository> {

    Builder() {
      setRepositoryDescription(new Unique());
      setBare();
    }

    @Override
    public StoredRepository build() {
      throw new UnsupportedOperationException("is built from a folder");
    }
  }

  /** Equals itself alone. */
  private static final class Unique extends DfsRepositoryDescription {

    Unique() {
      super("scanned");
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }
}
