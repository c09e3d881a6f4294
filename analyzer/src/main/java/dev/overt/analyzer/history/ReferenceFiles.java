package dev.overt.analyzer.history;

import dev.overt.analyzer.limits.Limits;
import dev.overt.analyzer.limits.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;

/** What the names of a repository stand for: a hash, or {@code ref: } and another name. */
record ReferenceFiles(GitFolder folder) {

  /** Begins a reference to a reference. */
  static final String LINK = "ref: ";

  private static final Pattern PACKED = Pattern.compile("([0-9a-f]{40}) (refs/.+)");
  private static final Pattern TARGET = Pattern.compile("([0-9a-f]{40})\\b.*|ref: (refs/\\S+)");
  private static final Pattern HEAD = Pattern.compile("[A-Z_]*HEAD");

  /** By their names; a file counts before a line among the packed ones. */
  Map<String, String> all() throws IOException {
    Map<String, String> found = new TreeMap<>();
    String packed =
        OrdinaryFile.text(folder.common().resolve("packed-refs"), Limits.REPOSITORY_BYTES)
            .orElse("");
    packed
        .lines()
        .map(PACKED::matcher)
        .filter(Matcher::matches)
        .forEach(line -> found.put(line.group(2), line.group(1)));
    below(folder.common(), found);
    below(folder.own(), found);
    for (Path file : listed(folder.own())) {
      if (HEAD.matcher(file.getFileName().toString()).matches()) {
        put(file.getFileName().toString(), file, found);
      }
    }
    if (!found.containsKey(Constants.HEAD)) {
      throw new IOException(folder.own().resolve(Constants.HEAD) + " names no commit or branch");
    }
    return found;
  }

  private static void below(Path folder, Map<String, String> found) throws IOException {
    Path references = folder.resolve("refs");
    if (!Files.isDirectory(references)) {
      return;
    }
    // The folder itself may be a link, as in trees that share a repository.
    Path start = references.toRealPath();
    try (Stream<Path> files = Files.walk(start)) {
      for (Path file : files.filter(each -> !Files.isDirectory(each)).toList()) {
        String below = start.relativize(file).toString().replace('\\', '/');
        if (!below.endsWith(".lock")) {
          put("refs/" + below, file, found);
        }
      }
    }
  }

  private static void put(String name, Path file, Map<String, String> found) throws IOException {
    String text =
        OrdinaryFile.text(file, Limits.REPOSITORY_BYTES)
            .flatMap(all -> all.lines().findFirst())
            .orElse("");
    Matcher target = TARGET.matcher(text);
    if (target.matches()) {
      found.put(name, target.group(1) == null ? text.strip() : target.group(1));
    }
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
