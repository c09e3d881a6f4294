package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.transport.RefSpec;

/**
 * The part of a repository's configuration that counts: its form, and what its branches follow.
 * Everything else could name a command.
 */
final class RepositoryForm {

  /** These change nothing of what is read here. */
  private static final Set<String> HARMLESS =
      Set.of(
          "noop",
          "noop-v1",
          "objectformat",
          "partialclone",
          "preciousobjects",
          "refstorage",
          "relativeworktrees",
          "worktreeconfig");

  private final Config said;

  private RepositoryForm(Config said) {
    this.said = said;
  }

  /**
   * Reads the configuration without what it includes.
   *
   * @throws IOException if the repository has a form that is not known here
   */
  static RepositoryForm of(GitFolder folder) throws IOException {
    Config said = new Config();
    try {
      said.fromText(
          OrdinaryFile.text(folder.common().resolve("config"), Limits.REPOSITORY_BYTES).orElse(""));
    } catch (ConfigInvalidException invalid) {
      throw new IOException(folder.common().resolve("config") + " is no git configuration");
    }
    RepositoryForm form = new RepositoryForm(said);
    form.check();
    return form;
  }

  private void check() throws IOException {
    String version = value("core", "repositoryformatversion", "0");
    if (!Set.of("0", "1").contains(version)) {
      throw unknown("version " + version);
    }
    String hash = value("extensions", "objectformat", "sha1");
    if (!hash.equals("sha1")) {
      throw unknown("object format " + hash);
    }
    String references = value("extensions", "refstorage", "files");
    if (!references.equals("files")) {
      throw unknown("reference storage " + references);
    }
    for (String extension : said.getNames("extensions")) {
      if (version.equals("1") && !HARMLESS.contains(extension.toLowerCase(Locale.ROOT))) {
        throw unknown("extension " + extension);
      }
    }
  }

  private String value(String section, String name, String standard) {
    String value = said.getString(section, null, name);
    return value == null ? standard : value.toLowerCase(Locale.ROOT);
  }

  private static IOException unknown(String what) {
    return new IOException("the git repository has a form that overt does not read: " + what);
  }

  /** The reference that a branch follows: one of a remote, or another branch. */
  Optional<String> upstream(String branch) {
    String remote = said.getString("branch", branch, "remote");
    String followed = said.getString("branch", branch, "merge");
    if (remote == null || followed == null) {
      return Optional.empty();
    }
    return remote.equals(".") ? Optional.of(followed) : tracking(remote, followed);
  }

  private Optional<String> tracking(String remote, String followed) {
    return Stream.of(said.getStringList("remote", remote, "fetch"))
        .map(RefSpec::new)
        .filter(fetched -> fetched.matchSource(followed))
        .map(fetched -> fetched.expandFromSource(followed).getDestination())
        .findFirst();
  }
}
