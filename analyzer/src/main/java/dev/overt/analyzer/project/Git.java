package dev.overt.analyzer.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the git of the machine about the repository around a folder. */
public record Git(Path folder) {

  /** The root of the repository that a path lies in; git itself is not asked. */
  public static Optional<Path> repository(Path path) {
    return Stream.iterate(path, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve(".git")))
        .findFirst();
  }

  /**
   * What has changed since a state, in the working tree as it is now: new files count wholly.
   *
   * @param reference a branch, tag or commit; what it and the present have in common counts
   * @throws IOException if git is missing, or refuses; the message is one line
   */
  public Changes since(String reference) throws IOException {
    // The way up keeps the spelling of the folder, which may lead through links.
    Path root = folder.resolve(first("rev-parse", "--show-cdup").orElse("")).normalize();
    // The option parser of git must not see what the user wrote.
    String commit =
        first("rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{}")
            .orElse(reference);
    String base = common(commit);
    return Changes.read(
        root,
        lines(
            "-c",
            "core.quotePath=false",
            "diff",
            "--unified=0",
            "--no-color",
            "--no-ext-diff",
            "--find-renames",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            base,
            "--",
            ":(top)*.java"),
        lines(
            "-c",
            "core.quotePath=false",
            "ls-files",
            "--others",
            "--exclude-standard",
            "--full-name",
            "--",
            ":(top)*.java"));
  }

  /** A shallow clone may have lost what both have in common. */
  private String common(String commit) throws IOException {
    try {
      return first("merge-base", commit, "HEAD").orElse(commit);
    } catch (IOException none) {
      return commit;
    }
  }

  private Optional<String> first(String... words) throws IOException {
    return lines(words).stream().findFirst();
  }

  private List<String> lines(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      List<String> lines = new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      if (process.waitFor() != 0) {
        throw new IOException("git fails at " + String.join(" ", words));
      }
      return lines;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while git was running", stop);
    }
  }
}
